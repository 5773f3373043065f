package hearsay.annotate.organization;

import java.util.Locale;

/** The classes that the name model tells apart. */
enum NameClass {
  ORGANIZATION,
  PERSON,
  PLACE;

  /** In small letters, for features. */
  final String key = name().toLowerCase(Locale.ROOT);

  /** The model's probability that a word is part of a name of this class. */
  double of(NameWord word) {
    return switch (this) {
      case ORGANIZATION -> word.organization();
      case PERSON -> word.person();
      case PLACE -> word.place();
    };
  }
}
