/**
 * Signs of money that stand before a number, by their ISO 4217 code. A sign that several countries have is the one of
 * them that news means most: `$` the United States', `Rs` India's, `¥` Japan's.
 */
export const currencySigns: ReadonlyMap<string, string> = mapOf({
  USD: '$ US$ U.S.$ USD',
  AUD: 'A$ AU$ AUD',
  CAD: 'C$ CA$ CAD',
  NZD: 'NZ$ NZD',
  HKD: 'HK$ HKD',
  SGD: 'S$ SG$ SGD',
  TWD: 'NT$ TWD',
  BRL: 'R$ BRL',
  GBP: '£ GBP',
  EUR: '€ EUR Euro',
  JPY: '¥ JPY',
  CNY: 'CNY RMB CN¥',
  INR: '₹ Rs Rs. Re INR',
  PKR: 'PKR',
  KRW: '₩ KRW',
  RUB: '₽ RUB',
  TRY: '₺ TRY',
  UAH: '₴ UAH',
  NGN: '₦ NGN N',
  PHP: '₱ PHP P',
  ILS: '₪ NIS ILS',
  THB: '฿ THB',
  VND: '₫ VND',
  KES: 'KSh Sh KES',
  ZAR: 'R ZAR',
  CHF: 'CHF SFr',
  SEK: 'SEK',
  NOK: 'NOK',
  DKK: 'DKK',
  AED: 'AED',
  SAR: 'SAR',
  MXN: 'MXN',
  MYR: 'RM MYR',
  IDR: 'Rp IDR',
})

/** Words for money behind a number, in lower case. `pound` is left out: it weighs as often. */
export const currencyWords: ReadonlyMap<string, string> = mapOf({
  USD: 'dollar dollars bucks',
  EUR: 'euro euros',
  GBP: 'sterling',
  JPY: 'yen',
  CNY: 'yuan renminbi',
  INR: 'rupee rupees',
  RUB: 'rouble roubles ruble rubles',
  UAH: 'hryvnia hryvnias hryvnya',
  TRY: 'lira liras',
  NGN: 'naira',
  ILS: 'shekel shekels',
  THB: 'baht',
  KRW: 'won',
  ZAR: 'rand',
  CHF: 'franc francs',
  SEK: 'krona kronor',
  NOK: 'krone kroner',
  MXN: 'peso pesos',
  BRL: 'reais',
  MYR: 'ringgit',
  IDR: 'rupiah',
  AED: 'dirham dirhams',
  SAR: 'riyal riyals',
  IRR: 'rial rials',
  PLN: 'zloty zlotys',
  VND: 'dong',
  KES: 'shilling shillings',
  IQD: 'dinar dinars',
})

/** Hundredths: `50 cents` are half a dollar. */
export const centWords: ReadonlyMap<string, string> = mapOf({ USD: 'cent cents', GBP: 'pence', INR: 'paise' })

/** Whose money, in lower case: `Canadian dollars`. By what stands before the word, and the code for that word. */
export const nationalCurrencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar:
      'us USD american USD australian AUD canadian CAD singapore SGD zealand NZD kong HKD taiwan TWD jamaican JMD',
    rupee: 'indian INR pakistani PKR lankan LKR nepali NPR nepalese NPR mauritian MUR',
    pound: 'british GBP egyptian EGP syrian SYP lebanese LBP sudanese SDG irish IEP',
    peso: 'mexican MXN philippine PHP argentine ARS chilean CLP colombian COP cuban CUP',
    franc: 'swiss CHF french FRF cfa XOF congolese CDF',
    krone: 'norwegian NOK danish DKK',
    dinar: 'iraqi IQD jordanian JOD kuwaiti KWD serbian RSD algerian DZD libyan LYD tunisian TND bahraini BHD',
    dirham: 'moroccan MAD',
    shilling: 'kenyan KES ugandan UGX tanzanian TZS somali SOS',
    rial: 'omani OMR yemeni YER qatari QAR',
    rouble: 'belarusian BYN',
  }).flatMap(([word, pairs]) => {
    const list = pairs.split(' ')
    return list.flatMap((whose, i) => (i % 2 === 0 ? [[`${whose} ${word}`, list[i + 1]!] as const] : []))
  }),
)

function mapOf(codes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(codes).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
  )
}
