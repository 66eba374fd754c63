/**
 * Lines that pages put around or over parts of an article: labels, seams, questions to the reader. Lower case, without
 * the mark at their end.
 */
export const pageLabels: ReadonlySet<string> = new Set(
  `
  key points|key takeaways|key highlights|key facts|highlights|takeaways|at a glance
  in this article|in this story|table of contents|contents|tag|tags|topic|topics|filed under|categories
  related|related article|related articles|related story|related stories|related topics|related posts|related news
  related content|related links|related coverage|related reading|related video|related videos
  more on this story|more on this topic|more stories|more news|more coverage
  most read|most popular|most viewed|most shared|recommended|recommended for you|trending|trending now
  you may also like|you might also like|you may be interested in|editor's picks|editors' picks
  latest news|latest stories|latest videos|top stories|top of page|back to top|now playing
  show more|show less|hide caption|enlarge image|enlarge this image|view gallery|view photos
  photo|photos|photo gallery|gallery|video|videos|text size|text size -|text size +
  advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|promoted content
  what's your reaction|what is your reaction|what do you think
  was this article helpful|was this page helpful|was this story helpful|did you like this article|did you enjoy this article
  `
    .split(/[|\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== ''),
)

/** Words of captions, credits and web pages, which stand around an article's text. Lower case. */
export const pageWords: readonly string[] = [
  ...['pictured', 'scroll down', 'file photo', 'photographed by', 'photograph by', 'photo by', 'getty images'],
  ...['image copyright', 'image caption', 'all rights reserved', 'click here', 'read more', 'follow us', 'sign up'],
  ...['subscribe', 'newsletter', 'your browser', 'could not be loaded', 'privacy policy', 'terms of service'],
  ...['your tweets', 'has been rented', 'welcome to our', 'thanks for reading', 'thank you for reading', 'stay tuned'],
  ...['go to www', 'visit www', 'email us', 'e-mail us', 'contact us', 'join the conversation'],
  ...['in this (?:file |undated )?(?:photo|image|picture|photograph)'],
]

const piece = '(?:story|article|report|post|page|piece|item|headline|column)'
const corrected = '(?:updated|corrected|amended|clarified|revised|edited|modified|changed|republished)'
/**
 * What no article says of its subject, only a page to its reader: patterns of sentences that ask to subscribe, give or
 * switch something on, or tell of a correction. Each starts and ends with a word; lower case.
 */
export const pageSentences: readonly string[] = [
  'in(?:to)? your inbox',
  '(?:free|complimentary) (?:articles?|stories|views?) (?:left|remaining|this (?:month|week))',
  '(?:you have|you.ve) (?:reached|read|used) (?:your|all|the) .{0,30}(?:articles?|limit)',
  'by (?:clicking|signing up|subscribing|submitting|continuing|registering)\\b.{0,60} you (?:agree|accept|consent|confirm)',
  '(?:please )?(?:enable|turn on|switch on|activate|allow) (?:javascript|cookies)',
  'javascript (?:is|must be|needs to be|has to be) (?:disabled|enabled|required|turned)',
  '(?:this|our) (?:site|website) (?:uses|requires|needs) (?:cookies|javascript)',
  'your (?:browser|device) (?:does not|doesn.t|may not) (?:support|play)',
  `this ${piece} (?:has been|was|is being|will be) (?:\\w{1,12} )?(?:${corrected}|first published)`,
  `the (?:story|article|headline) (?:has been|was) (?:\\w{1,12} )?${corrected} to (?:correct|reflect|include|clarify|fix|add|make)`,
  `(?:earlier|previous|prior|original|initial) version of (?:this|our) (?:\\w{1,12} )?${piece}`,
  `this (?:\\w{1,12} )?${piece} (?:(?:originally|first) (?:appeared|ran)|appears in the)`,
  '(?:contributed|contributing) to (?:this|the) (?:report|story|article)',
  `this ${piece} (?:has been|was|is) (?:\\w{1,12} )?(?:produced|supported|funded|made possible|written) (?:in partnership|with the (?:help|support)|by a grant|through)`,
  'support us (?:with|by|today)',
  'can be reached at',
  'hide caption|skip ad|full screen|buy photo|recommended related',
  'you are (?:being |now )?redirected',
  'please,? (?:donate|subscribe|sign up|log in|consider (?:giving|donating|supporting|subscribing|becoming|making))',
  'if you (?:like|love|enjoy|value|appreciate|trust|rely on|care about|want more) .{1,80} please',
  'support our (?:journalism|journalists|reporting|newsroom|work)',
  'already (?:a|have a|an) (?:subscriber|subscription|account)',
]

/** Networks that pages offer to share an article on, lower case. */
export const socialNetworks: readonly string[] = (
  'facebook twitter instagram whatsapp telegram linkedin pinterest reddit tumblr youtube google tiktok threads flipboard ' +
  'stumbleupon delicious digg mastodon bluesky'
).split(' ')
