const publication = /印发|下发|颁发|发布|公布|公开(?!招|竞|遴选|选拔|透明)|转载|刊登/u;

/** Words of a milestone say that something was issued or made public: 2019年1月28日公布, not 公开招聘. */
export function statesPublication(words: string): boolean {
  return publication.test(words);
}
