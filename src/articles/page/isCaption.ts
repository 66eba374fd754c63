/** What players and galleries put before what they show, and pages before the parts of an article. */
const label =
  /^(?:CLOSE|PHOTOS?|VIDEOS?|Embed|EMBED|Photo Advertisement|Story [Hh]ighlights?|Media playback|LISTEN TO ARTICLE|Getty Images|AP Photo)[ ,](?=(?:\p{Lu}{2,6} )?\p{Lu}?[\p{Ll} ]|\d)/u

/** What a page says to its reader, and never a headline. In small letters. */
const toReader =
  /\b(?:share tweet|autoplay|copy this code|continue reading|share this (?:article|story|page|video)|your inbox|for subscribing|redirects here|(?:appears|appeared) in the .{3,40} issue of)\b/

/** Whose picture it is, behind what it shows. */
const pictureOf = /\| ?(?:Getty|AP|Reuters|REUTERS|AFP|EPA)\b/

/** Headlines of several sentences are short; captions say what is seen, then when or by whom. */
const longestOfSentences = 100
const sentenceWithin = /\p{Ll}{4}[.!?]["”]? \p{Lu}/u

/** Does a line that may be a headline speak of a picture, of a player or of the page itself? */
export function isCaption(line: string): boolean {
  if (label.test(line) || pictureOf.test(line) || toReader.test(line.toLowerCase())) return true
  return line.length > longestOfSentences && sentenceWithin.test(line)
}
