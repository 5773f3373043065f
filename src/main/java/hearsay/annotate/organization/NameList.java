package hearsay.annotate.organization;

import java.util.Locale;

/** Where a name may be listed as an organization's. */
enum NameList {
  /** Organizations that an encyclopedia has articles on. */
  ENCYCLOPEDIA,
  /** Companies, agencies, parties, newspapers, teams and other bodies that news name. */
  NEWS,
  /** Bands, choirs and orchestras: often common words, or the names of other things. */
  MUSIC;

  /** In small letters, for features and resources. */
  final String key = name().toLowerCase(Locale.ROOT);
}
