import { normalize } from '../text/normalize.ts';

/** States, provinces and counties as news in their own languages and in English names them, where that rarely means a town. */
const names = `
  Alabama, Alaska, Arizona, Arkansas, California, Kalifornien, Californie, Colorado, Connecticut, Delaware, Florida, Floride, Hawaii, Idaho,
  Illinois, Indiana, Iowa, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska,
  Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oregon, Pennsylvania, Rhode Island, South Carolina,
  South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Alberta, British Columbia, Manitoba,
  New Brunswick, Newfoundland, Nova Scotia, Ontario, Saskatchewan, New South Wales, Queensland, South Australia, Tasmania, Western Australia,
  England, Scotland, Wales, Northern Ireland, Cornwall, Cumbria, Devon, Dorset, East Sussex, Essex, Kent, Merseyside, Norfolk, Northumberland,
  Somerset, Suffolk, Surrey, Sussex, Tyrone, West Sussex, Connacht, Leinster, Munster, Ulster,
  Baden-Württemberg, Bayern, Bavaria, Oberbayern, Niederbayern, Franken, Hessen, Hesse, Niedersachsen, Lower Saxony, Nordrhein-Westfalen, NRW,
  Mecklenburg-Vorpommern, Rheinland-Pfalz, Saarland, Sachsen, Saxony, Sachsen-Anhalt, Schleswig-Holstein, Thüringen, Thuringia, Brandenburg,
  Kärnten, Carinthia, Niederösterreich, Oberösterreich, Steiermark, Styria, Tirol, Tyrol, Vorarlberg, Burgenland, Aargau, Graubünden, Thurgau,
  Wallis, Valais, Tessin, Ticino,
  Alsace, Aquitaine, Auvergne, Bourgogne, Burgundy, Bretagne, Brittany, Champagne, Corse, Corsica, Franche-Comté, Lorraine, Normandie,
  Normandy, Occitanie, Picardie, Provence, Savoie, Vendée, Wallonie, Flandre, Flanders, Québec,
  Andalucía, Andalusia, Aragón, Aragon, Asturias, Cantabria, Castilla y León, Castilla-La Mancha, Cataluña, Catalonia, Extremadura, Galicia,
  Navarra, País Vasco, Basque Country, Jalisco, Sonora, Sinaloa, Chiapas, Yucatán, Tabasco, Patagonia,
  Alentejo, Algarve, Minho, Bahia, Ceará, Goiás, Mato Grosso, Minas Gerais, Paraná, Pernambuco, Rio Grande do Sul, Santa Catarina,
  Abruzzo, Basilicata, Calabria, Campania, Emilia-Romagna, Friuli, Lazio, Liguria, Lombardia, Lombardy, Marche, Molise, Piemonte, Piedmont,
  Puglia, Sardegna, Sardinia, Sicilia, Sicily, Toscana, Tuscany, Umbria, Veneto,
  Scania, Skåne, Jutland, Jylland, Lapland, Silesia, Bohemia, Moravia, Transylvania, Crimea, Donbas, Kerala, Punjab, Gujarat, Rajasthan, Bihar
`;

export const regionNames: ReadonlySet<string> = new Set(
  names.split(',').map((name) => normalize(name.trim())),
);
