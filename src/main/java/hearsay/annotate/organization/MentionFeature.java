package hearsay.annotate.organization;

import java.util.List;
import java.util.Locale;

/**
 * What one mention of a name and the words around it tell. Each counts for the mention itself, and
 * by its mean and its highest value for all mentions of the name in the article.
 */
enum MentionFeature {
  /** The name model's log odds, their mean over the mention's words; then their extremes. */
  MODEL_ORGANIZATION,
  MODEL_PERSON,
  MODEL_PLACE,
  MODEL_WEAKEST,
  MODEL_STRONGEST,
  /** The model's probability for the words beside the mention. */
  MODEL_BEYOND,
  /** The model sees just these words as a name. */
  MODEL_SPAN,
  AFTER_THE,
  /** "the band X", "the singer X", "the city X", "the album X". */
  AFTER_ORGANIZATION_NOUN,
  AFTER_PERSON_NOUN,
  AFTER_PLACE_NOUN,
  AFTER_WORK_NOUN,
  /** "the X company", "X officials", "X province", "X games". */
  BEFORE_ORGANIZATION_NOUN,
  BEFORE_PERSON_NOUN,
  BEFORE_PLACE_NOUN,
  BEFORE_WORK_NOUN,
  /** As before, with one word between: "X chief executive". */
  NEAR_ORGANIZATION_NOUN,
  NEAR_PERSON_NOUN,
  NEAR_PLACE_NOUN,
  NEAR_WORK_NOUN,
  POSSESSIVE,
  /** "X announced". */
  DEED,
  TITLED,
  AFTER_IN,
  AFTER_BY,
  AFTER_WITH,
  AFTER_OF,
  AFTER_AND,
  /** "a member of X", "joined X". */
  AFTER_MEMBERSHIP,
  /** "the director of X". */
  AFTER_ROLE,
  /** "worked for X", "released through X", "defeated X". */
  AFTER_TIE,
  /** "The X" within a sentence. */
  AFTER_CAPITAL_THE,
  /** "Munich-based X". */
  AFTER_BASED,
  /** "X was founded". */
  FOUNDED,
  BRACKETED,
  QUOTED,
  HYPHENATED,
  /** "X is a company". */
  IS_ORGANIZATION,
  IS_PERSON,
  IS_PLACE,
  IS_WORK,
  IS_A,
  /** "X, a company". */
  APPOSED_ORGANIZATION,
  APPOSED_PERSON,
  APPOSED_PLACE,
  APPOSED_WORK,
  BEGINS_LINE,
  IN_HEADLINE,
  /** Where the mention stands in its run of capitalized words. */
  WHOLE_ON_THE_LEFT,
  WHOLE_ON_THE_RIGHT,
  CUT_ON_THE_LEFT,
  CAPITAL_ON_THE_LEFT,
  CAPITAL_ON_THE_RIGHT,
  NUMBER_ON_THE_LEFT;

  // For each place of a noun, its features in the order of WordKinds.NOUNS.
  static final List<MentionFeature> AFTER =
      List.of(AFTER_ORGANIZATION_NOUN, AFTER_PERSON_NOUN, AFTER_PLACE_NOUN, AFTER_WORK_NOUN);
  static final List<MentionFeature> BEFORE =
      List.of(BEFORE_ORGANIZATION_NOUN, BEFORE_PERSON_NOUN, BEFORE_PLACE_NOUN, BEFORE_WORK_NOUN);
  static final List<MentionFeature> NEAR =
      List.of(NEAR_ORGANIZATION_NOUN, NEAR_PERSON_NOUN, NEAR_PLACE_NOUN, NEAR_WORK_NOUN);
  static final List<MentionFeature> IS = List.of(IS_ORGANIZATION, IS_PERSON, IS_PLACE, IS_WORK);
  static final List<MentionFeature> APPOSED =
      List.of(APPOSED_ORGANIZATION, APPOSED_PERSON, APPOSED_PLACE, APPOSED_WORK);

  static final List<MentionFeature> ALL = List.of(values());

  /**
   * Those that count by their highest value, too. Signs of a person in but one mention of a name
   * are so rare that chance would set their weights.
   */
  static final List<MentionFeature> COUNTED_ONCE =
      ALL.stream().filter(feature -> feature != TITLED && feature != IS_PERSON).toList();

  /** In small letters, for the names of features. */
  final String key = name().toLowerCase(Locale.ROOT);
}
