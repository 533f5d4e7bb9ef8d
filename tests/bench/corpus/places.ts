import { listDivisions, NATIONAL } from '../../../src/domain/regions/divisions.ts';
import type { Policy } from '../../../src/schemas/policy.ts';
import type { Random } from '../random.ts';

/** A place of the country, with how its bodies are called in short: 市 of 市教育局. */
export interface Place {
  readonly region: Policy['region'];
  /** For ids: `yunchuan`, and a number where several places sound alike. */
  readonly slug: string;
  /** Before the name of a body, as texts print it; empty for the country. */
  readonly short: string;
  /** As document numbers begin: 云川政发. */
  readonly code: string;
  readonly nameEn: string;
  /** The place above, which its documents refer to. */
  readonly above: Place | undefined;
}

/** Of which names of places are made, with how they sound. */
const SYLLABLES =
  '云yun 川chuan 石shi 溪xi 清qing 宁ning 松song 岭ling 白bai 河he 桐tong 江jiang 临lin 浦pu 安an 平ping 丹dan 霞xia 青qing 禾he 柳liu 塘tang 鹤he 洲zhou 梅mei 湾wan 锦jin 屏ping 龙long 潭tan 银yin 杏xing 竹zhu 坪ping 荷he 港gang 雁yan 沙sha 枫feng 桥qiao 望wang 湖hu 瑞rui 泉quan 兰lan 阳yang 永yong 康kang 金jin 谷gu 明ming 珠zhu 渔yu 澜lan 秀xiu 峰feng 古gu 渡du 玉yu 台tai 栖qi 霖lin 朝chao 晖hui'
    .split(' ')
    .map((pair) => ({ character: pair.slice(0, 1), sound: pair.slice(1) }));

/** English names of provinces by the first digits of their codes. */
const PROVINCES: Readonly<Record<string, string>> = Object.fromEntries(
  '13 Hebei 14 Shanxi 21 Liaoning 22 Jilin 23 Heilongjiang 32 Jiangsu 33 Zhejiang 34 Anhui 35 Fujian 36 Jiangxi 37 Shandong 41 Henan 42 Hubei 43 Hunan 44 Guangdong 46 Hainan 51 Sichuan 52 Guizhou 53 Yunnan 61 Shaanxi 62 Gansu 63 Qinghai'
    .match(/\d+ \w+/gu)
    ?.map((pair) => [pair.slice(0, 2), pair.slice(3)]) ?? [],
);

const real = listDivisions();
const realNames = new Set(real.map(({ name }) => name));
/** A real name cut short would make a body of another place: 永康 of 永康市. */
const realStems = new Set(real.map(({ name }) => name.replace(/[省市县区]$/u, '')));
const realCodes = new Set(real.map(({ adcode }) => adcode));

const COUNTRY: Place = {
  region: { ...NATIONAL, level: 'national' },
  slug: 'quanguo',
  short: '',
  code: '国',
  nameEn: 'National',
  above: undefined,
};

/**
 * The country, its provinces (real ones: no other has a code), and in each `prefectures` invented cities of
 * `counties` counties and a town. Names are unlike those of real places; codes are ones that no real place has.
 */
export function makePlaces(random: Random, prefectures: number, counties: number): readonly Place[] {
  const taken = new Set<string>();
  const name = () => {
    for (;;) {
      const [first, second] = [random.pick(SYLLABLES), random.pick(SYLLABLES)];
      const stem = first.character + second.character;
      const isFree = first !== second && !taken.has(stem) && !realStems.has(stem);
      if (!isFree || ['省', '市', '县', '镇'].some((end) => realNames.has(stem + end))) continue;
      taken.add(stem);
      return { stem, sound: first.sound + second.sound };
    }
  };
  const provinces = real.filter(
    ({ adcode, name: each }) => /^[1-6]\d0000$/u.test(adcode) && each.endsWith('省'),
  );
  return [
    COUNTRY,
    ...provinces.flatMap(({ adcode, name: province }, at): readonly Place[] => {
      const above: Place = {
        region: { name: province, nameEn: PROVINCES[adcode.slice(0, 2)] ?? '', level: 'province', adcode },
        slug: `sheng-${at + 1}`,
        short: '省',
        code: province.slice(0, 1),
        nameEn: PROVINCES[adcode.slice(0, 2)] ?? '',
        above: COUNTRY,
      };
      const codes = Array.from({ length: 99 }, (_, index) => `${adcode.slice(0, 2)}${two(index + 1)}00`);
      const free = codes.filter((code) => !realCodes.has(code) && !/90..$/u.test(code)).slice(0, prefectures);
      return [above, ...free.flatMap((code) => cityOf(code, above, counties, name))];
    }),
  ];
}

function cityOf(
  code: string,
  above: Place,
  counties: number,
  name: () => { readonly stem: string; readonly sound: string },
): readonly Place[] {
  const place = (adcode: string, level: Policy['region']['level'], ending: string, over: Place): Place => {
    const { stem, sound } = name();
    const nameEn = sound.slice(0, 1).toUpperCase() + sound.slice(1);
    return {
      region: { name: stem + ending, nameEn, level, adcode },
      slug: `${sound}-${adcode}`,
      short: ending,
      code: stem,
      nameEn,
      above: over,
    };
  };
  const city = place(code, 'prefecture', '市', above);
  const below = Array.from({ length: counties }, (_, index) => {
    const county = place(`${code.slice(0, 4)}${two(index + 1)}`, 'county', '县', city);
    return index > 0 ? [county] : [county, place(`${county.region.adcode}101`, 'township', '镇', county)];
  });
  return [city, ...below.flat()];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
