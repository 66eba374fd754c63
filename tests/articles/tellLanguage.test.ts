import { expect, test } from 'vitest'
import { articleOf } from '../../src/articles/articleOf.ts'
import { tellLanguage } from '../../src/articles/tellLanguage.ts'

async function languageOf(text: string, language?: string): Promise<string> {
  return (await tellLanguage(articleOf(text, { language }))).language
}

test.each([
  [
    'fr',
    'Le maire a annoncé que le vieux pont sera fermé pendant six mois. Les habitants craignent que les travaux ne durent plus longtemps.',
  ],
  [
    'de',
    'Der Bürgermeister hat angekündigt, dass die alte Brücke für sechs Monate gesperrt wird. Die Anwohner befürchten, dass die Arbeiten länger dauern.',
  ],
  [
    'es',
    'El alcalde anunció que el viejo puente permanecerá cerrado durante seis meses. Los vecinos temen que las obras duren más tiempo del previsto.',
  ],
  [
    'it',
    'Il sindaco ha annunciato che il vecchio ponte resterà chiuso per sei mesi. Gli abitanti temono che i lavori durino più a lungo.',
  ],
  [
    'nl',
    'De burgemeester heeft aangekondigd dat de oude brug zes maanden dicht gaat. De bewoners vrezen dat het werk langer zal duren dan gepland.',
  ],
  [
    'sv',
    'Borgmästaren meddelade att den gamla bron stängs i sex månader. De boende fruktar att arbetet kommer att ta längre tid än planerat.',
  ],
  [
    'pl',
    'Burmistrz ogłosił w czwartek, że stary most zostanie zamknięty na sześć miesięcy. Mieszkańcy dzielnicy obawiają się, że prace potrwają dłużej niż planowano.',
  ],
  [
    'tr',
    'Belediye başkanı perşembe günü eski köprünün altı ay boyunca kapalı kalacağını açıkladı. Mahalle sakinleri çalışmaların daha uzun süreceğinden korkuyor, diye ekledi gazete bugün.',
  ],
  [
    'ru',
    'Мэр города объявил в четверг, что старый мост будет закрыт на шесть месяцев. Жители района опасаются, что работы продлятся дольше, чем обещали.',
  ],
  ['ja', '市長は木曜日、古い橋を六か月間閉鎖すると発表した。地域の住民は工事がさらに長引くことを心配している。'],
])('a text in %s', async (language, text) => {
  expect(await languageOf(text)).toBe(language)
  // A record that says otherwise was filled in unasked.
  expect(await languageOf(text, 'en-US')).toBe(language)
})

test.each([
  [
    'plain',
    'The mayor said that the old bridge will stay closed for six months, and that nobody can say what happens then to the traders.',
  ],
  [
    'names of elsewhere',
    'Der Morgen and La Voce wrote that Bürgermeister Jürgen Öttl had met Sindaco Aldo Bò in Görz for the talks of the twin towns.',
  ],
  [
    'headlines',
    'Mayor shuts old bridge for six months. Residents fear delays. Council backs plan. Traders demand money. Opposition vows court challenge soon.',
  ],
  ['few words', 'Pont fermé, dit le maire de la ville.'],
  ['no words', '12.3 45 % 7:6'],
])('an English text, or none that tells its language: %s', async (_, text) => {
  expect(await languageOf(text)).toBe('en')
  expect(await languageOf(text, 'unknown')).toBe('en')
})

test('what the record says of another language stands', async () => {
  expect(await languageOf('Talks go on.', 'fr-CA')).toBe('fr-CA')
})
