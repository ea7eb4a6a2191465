/** Bodies that customers turn to, as wordings: British and Irish, American, and elsewhere. */
export const BODIES = [
  "(?:ombuds(?:man|men|person)(?: service)?|trading standards|citizens'? advice|fca|financial conduct authority|ofcom|ofgem|ofwat|ofsted|cqc|caa|civil aviation authority|ico|information commissioner(?:'s office)?|hse|health and safety executive|environmental health|gas safe|cma|action fraud|fraud squad|rspca|abta|atol|comreg|advertising standards|asa|resolver|council's \\w{3,14} team)",
  "(?:better business bureau|bbb|federal trade commission|ftc|fcc|faa|fda|osha|cfpb|dept\\.? of transportation|department of (?:transportation|transport|justice|labor|consumer affairs|insurance|health)|us ?dot|attorney general|state ag|public utilities commission|eeoc|nhtsa|cpsc|fbi|irs|hmrc|watchdog|regulators?|licensing (?:authority|board))",
  "(?:consumer (?:protection|court|forum|council|affairs|commission|bureau|rights (?:agency|office|body)|agency|watchdog|helpline)|accc|acma|tio|dgca|rbi|trai|sebi|irdai?|data protection (?:authority|commissioner|officer)|dpa|(?:national )?enforcement body|cyber ?crime|interpol|europol|inspectorate)",
];
