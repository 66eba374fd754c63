/**
 * What somebody's words are put down or spoken in: `Lee’s letter says` is Lee's own voice, `Lee’s lawyer says` is not.
 * Lower case, singular.
 */
export const statementNouns: ReadonlySet<string> = new Set(
  `address affidavit announcement answer apology blog briefing claim column comment declaration diary email e-mail essay explanation
  interview invitation letter manifesto memo memoir memorandum message note op-ed opinion plea post posting reaction release remark reply
  response resignation speech statement testimony text tweet verdict video voicemail warning word`.split(/\s+/),
)

/** Where one posts: people say things on them, but also in them. Lower case. */
export const socialMedia: ReadonlySet<string> = new Set(
  'facebook twitter x instagram youtube tiktok telegram snapchat whatsapp linkedin reddit bluesky mastodon weibo'.split(
    ' ',
  ),
)
