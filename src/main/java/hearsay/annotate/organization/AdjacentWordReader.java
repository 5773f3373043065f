package hearsay.annotate.organization;

import java.util.Set;

/** Reads the words right before and right after a mention. */
final class AdjacentWordReader {
  private static final Set<String> DETERMINERS = FunctionWords.of("determiners");
  private static final Set<String> COPULAS = FunctionWords.of("copulas");
  private static final Set<String> NO_MODIFIERS = FunctionWords.of("no-modifiers");
  private static final Set<String> PLACES = FunctionWords.of("places");
  private static final Set<String> PARTNERS = FunctionWords.of("partners");
  private static final Set<String> MEMBERSHIP_LINKS = FunctionWords.of("membership-links");
  private static final Set<String> TIE_LINKS = FunctionWords.of("tie-links");
  private static final Set<String> QUOTATION_MARKS = FunctionWords.of("quotation-marks");
  private static final Set<String> EXAMPLE_WORDS = FunctionWords.of("example-words");

  private final WordKinds kinds;

  AdjacentWordReader(WordKinds kinds) {
    this.kinds = kinds;
  }

  void read(Passage passage, Candidate mention, MentionValues values) {
    String last = passage.text(mention.from() - 1);
    values.mark(MentionFeature.AFTER_THE, last.equalsIgnoreCase("the"));
    kinds.markNouns(last, MentionFeature.AFTER, values);
    values.mark(MentionFeature.TITLED, kinds.is(WordKind.TITLE, last));
    values.mark(MentionFeature.BRACKETED, Letters.openingBracket(last));
    values.mark(MentionFeature.QUOTED, QUOTATION_MARKS.contains(last));
    boolean determined = DETERMINERS.contains(Letters.lower(last));
    int at = determined ? mention.from() - 2 : mention.from() - 1;
    readPhrase(passage, at, values);
    boolean capitalThe = last.equals("The") && mention.from() > 1;
    values.mark(MentionFeature.AFTER_CAPITAL_THE, capitalThe);
    if (capitalThe) {
      kinds.markNouns(Letters.lower(passage.text(at)), MentionFeature.AFTER, values);
    }
    readExample(passage, at, values);
    readAfter(passage, mention.to(), values);
  }

  /** "worked for X", "by X", "a member of X": the words before a mention and its determiner. */
  private void readPhrase(Passage passage, int at, MentionValues values) {
    String before = Letters.lower(passage.text(at));
    String head = passage.text(at - 1);
    values.mark(MentionFeature.AFTER_IN, PLACES.contains(before));
    values.mark(MentionFeature.AFTER_BY, before.equals("by"));
    values.mark(MentionFeature.AFTER_WITH, PARTNERS.contains(before));
    values.mark(MentionFeature.AFTER_OF, before.equals("of"));
    values.mark(MentionFeature.AFTER_AND, before.equals("and") || before.equals(","));
    boolean tie = TIE_LINKS.contains(before) && kinds.is(WordKind.TIE, head);
    values.mark(MentionFeature.AFTER_TIE, tie || kinds.is(WordKind.TIE, before));
    values.mark(MentionFeature.AFTER_BASED, before.endsWith("-based"));
    boolean link = MEMBERSHIP_LINKS.contains(before);
    boolean member = link && kinds.is(WordKind.MEMBERSHIP, head);
    values.mark(MentionFeature.AFTER_MEMBERSHIP, member || kinds.is(WordKind.MEMBERSHIP, before));
    values.mark(MentionFeature.AFTER_ROLE, link && kinds.is(WordKind.PERSON_NOUN, head));
  }

  /** "bands like X", "companies such as X", "clubs, including X". */
  private void readExample(Passage passage, int at, MentionValues values) {
    String word = passage.text(at);
    int head = -1;
    if (EXAMPLE_WORDS.contains(word)) {
      head = at - 1;
    } else if (word.equals("as") && passage.text(at - 1).equals("such")) {
      head = at - 2;
    }
    String noun = passage.text(passage.text(head).equals(",") ? head - 1 : head);
    kinds.markNouns(noun, MentionFeature.AFTER, values);
  }

  private void readAfter(Passage passage, int to, MentionValues values) {
    String next = passage.text(to);
    kinds.markNouns(next, MentionFeature.BEFORE, values);
    if (!next.isEmpty() && Letters.small(next) && !NO_MODIFIERS.contains(next)) {
      kinds.markNouns(passage.text(to + 1), MentionFeature.NEAR, values);
    }
    values.mark(MentionFeature.POSSESSIVE, Letters.possessive(next));
    values.mark(MentionFeature.DEED, kinds.is(WordKind.DEED, next));
    values.mark(MentionFeature.HYPHENATED, next.startsWith("-"));
    boolean founded = COPULAS.contains(next) || next.equals(",");
    values.mark(
        MentionFeature.FOUNDED, founded && kinds.is(WordKind.FOUNDING, passage.text(to + 1)));
  }
}
