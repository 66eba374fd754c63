import type { NameType } from '../types/layers.ts'

/**
 * Names of countries, cities, international organisations, wars and games that go by several, one entity a line, the
 * usual name first, by what they are: a place and the body that has its seat there, and a station in space, are left
 * open. Only names that mean nothing else in the news; adjectives and inhabitants (`American`) are other entities.
 */
const linesOfTypes = {
  place: `
United States|US|U.S.|USA|U.S.A.|United States of America|America
United Kingdom|UK|U.K.|Britain|Great Britain
United Arab Emirates|UAE|U.A.E.
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
Russia|Russian Federation
China|People's Republic of China|PRC|mainland China
Taiwan|Republic of China
South Korea|Republic of Korea|ROK
North Korea|DPRK|Democratic People's Republic of Korea
Iran|Islamic Republic of Iran
Syria|Syrian Arab Republic
Egypt|Arab Republic of Egypt
Pakistan|Islamic Republic of Pakistan
Afghanistan|Islamic Republic of Afghanistan
India|Republic of India
Turkey|Türkiye|Turkiye|Republic of Turkey
Saudi Arabia|Kingdom of Saudi Arabia|KSA
South Africa|Republic of South Africa
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa
Republic of the Congo|Congo-Brazzaville
Ivory Coast|Côte d'Ivoire
Myanmar|Burma
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Eswatini|Swaziland
Czech Republic|Czechia
North Macedonia|Republic of North Macedonia
Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
Papua New Guinea|PNG
Sri Lanka|Democratic Socialist Republic of Sri Lanka
Bangladesh|People's Republic of Bangladesh
Kenya|Republic of Kenya
Nigeria|Federal Republic of Nigeria
Ethiopia|Federal Democratic Republic of Ethiopia
Ghana|Republic of Ghana
Uganda|Republic of Uganda
Germany|Federal Republic of Germany
East Germany|German Democratic Republic|GDR
France|French Republic
Ireland|Republic of Ireland
Venezuela|Bolivarian Republic of Venezuela
Laos|Lao PDR
New Delhi|Delhi
Washington, D.C.|Washington DC|Washington D.C.|D.C.|District of Columbia
New York City|NYC
Los Angeles|L.A.
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Beijing|Peking
Ho Chi Minh City|Saigon
Gaza|Gaza Strip
Hong Kong|HK
New South Wales|NSW
St. Petersburg|Saint Petersburg`,
  organization: `
United Nations|UN|U.N.
United Nations Security Council|UN Security Council|U.N. Security Council|UNSC
United Nations General Assembly|UN General Assembly|U.N. General Assembly|UNGA
United Nations Children's Fund|UNICEF|Unicef
UNESCO|United Nations Educational, Scientific and Cultural Organization
United Nations High Commissioner for Refugees|UNHCR|UN refugee agency
European Union|EU|E.U.
European Central Bank|ECB
European Commission|EC
North Atlantic Treaty Organization|NATO|Nato|North Atlantic Treaty Organisation
World Health Organization|WHO|World Health Organisation|W.H.O.
World Trade Organization|WTO|World Trade Organisation
International Monetary Fund|IMF
International Criminal Court|ICC
International Court of Justice|ICJ
International Atomic Energy Agency|IAEA
International Olympic Committee|IOC
International Committee of the Red Cross|ICRC
African Union|AU
Arab League|League of Arab States
Organization of the Petroleum Exporting Countries|OPEC|Opec
Organization for Security and Co-operation in Europe|OSCE
Organisation for Economic Co-operation and Development|OECD
Association of Southeast Asian Nations|ASEAN|Asean
Economic Community of West African States|ECOWAS|Ecowas
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Gulf Cooperation Council|GCC
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
National Aeronautics and Space Administration|NASA|Nasa
Food and Drug Administration|FDA
Securities and Exchange Commission|SEC
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Department of Justice|DOJ|DoJ|Justice Department
Department of Homeland Security|DHS
Transportation Security Administration|TSA
Internal Revenue Service|IRS
New York Police Department|NYPD
Los Angeles Police Department|LAPD
American Civil Liberties Union|ACLU
National Rifle Association|NRA
Islamic State|ISIS|ISIL|Daesh|Islamic State group
Environmental Protection Agency|EPA
Federal Reserve|Fed|US Federal Reserve
Supreme Court of the United States|SCOTUS
Republican Party|GOP
British Broadcasting Corporation|BBC
Associated Press|AP
Agence France-Presse|AFP
African National Congress|ANC
Bharatiya Janata Party|BJP
Fédération Internationale de Football Association|FIFA|Fifa
UEFA|Uefa|Union of European Football Associations`,
  event: `
Olympics|Olympic Games|Olympic
Paralympics|Paralympic Games|Paralympic
World War I|World War One|World War 1|First World War|Great War|WWI|WW1
World War II|World War Two|World War 2|Second World War|WWII|WW2`,
  other: `
COVID-19|Covid|Covid-19|Covid - 19`,
  open: `
Vatican|Vatican City|Holy See
International Space Station|ISS`,
} satisfies Partial<Record<NameType | 'open', string>>

/** What an entity is, where that is sure, and its names. */
export interface KnownName {
  readonly type: NameType | undefined
  readonly names: readonly string[]
}

export const knownNames: readonly KnownName[] = Object.entries(linesOfTypes).flatMap(([type, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => ({ type: type === 'open' ? undefined : (type as NameType), names: line.split('|') })),
)
