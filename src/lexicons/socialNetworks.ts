/** Networks that pages offer to share an article on, lower case. */
export const socialNetworks: readonly string[] = (
  'facebook twitter instagram whatsapp telegram linkedin pinterest reddit tumblr youtube google tiktok threads flipboard ' +
  'stumbleupon delicious digg mastodon bluesky'
).split(' ')
