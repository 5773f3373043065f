package hearsay.annotate.organization;

import java.util.Locale;

/** A list of names of organizations, and whose names they are. */
enum Gazetteer {
  /** Organizations that an encyclopedia has articles on. */
  ENCYCLOPEDIA,
  /** Companies, agencies, parties, newspapers, teams and other bodies that news name. */
  NEWS,
  /** Bands, choirs and orchestras: often common words, or the names of other things. */
  MUSIC;

  /** In small letters, for features and resources. */
  final String key = name().toLowerCase(Locale.ROOT);
}
