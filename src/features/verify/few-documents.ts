/** So many texts are read at once to compare a draft with: choosing among them would take about as much. */
export const FEW_DOCUMENTS = 12;
