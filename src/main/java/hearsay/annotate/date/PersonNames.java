package hearsay.annotate.date;

import hearsay.annotate.scan.Piece.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the surnames May, June or Friday by what stands beside them. */
final class PersonNames {
  private static final Set<String> TITLES = TimeWords.list("titles");

  /** After a name, what a person does. */
  private static final Set<String> DEEDS = TimeWords.list("deeds-of-persons");

  /** Capitalized words at the beginning of a sentence that may stand before a month. */
  private static final Set<String> BEFORE_MONTHS = TimeWords.list("before-months");

  private static final Set<String> OTHER_WORDS = TimeWords.list("no-given-names");

  private static final Set<String> DOUBTFUL = TimeWords.list("doubtful-months");

  private static final Set<String> GIVEN = TimeWords.list("given-names");

  private final TimePieces pieces;

  PersonNames(TimePieces pieces) {
    this.pieces = pieces;
  }

  /** The months that are surnames in some sentence: "Theresa May". */
  static Set<String> surnames(List<TimePieces> sentences) {
    Set<String> surnames = new HashSet<>();
    for (TimePieces pieces : sentences) {
      PersonNames names = new PersonNames(pieces);
      for (int i = 1; i < pieces.size(); i++) {
        boolean name = pieces.isOneOf(i, DOUBTFUL) && pieces.isCapitalized(i);
        if (name && !pieces.is(i + 1, Kind.NUMBER) && (names.isTitled(i) || names.isNamed(i))) {
          surnames.add(pieces.word(i));
        }
      }
    }
    return surnames;
  }

  /** Behind a title or initials, or before "& Co": of any month or weekday. */
  boolean isTitled(int index) {
    int before = pieces.isMark(index - 1, ".") ? index - 2 : index - 1;
    boolean title = pieces.isOneOf(before, TITLES) && pieces.isCapitalized(before);
    boolean initial =
        before == index - 2
            && pieces.isCapitalized(before)
            && pieces.length(before) == 1
            && !pieces.isAttached(index);
    boolean firm = pieces.isMark(index + 1, "&") && pieces.isCapitalized(index + 2);
    return title || initial || firm;
  }

  /** Behind a given name, or before what only a person does: of months that are names. */
  boolean isPerson(int index) {
    return isNamed(index) || pieces.isOneOf(index + 1, DEEDS);
  }

  /** "and April Jones": of months that are given names, with nothing before that a month has. */
  boolean isGivenName(int index) {
    boolean name = pieces.isOneOf(index, GIVEN) && pieces.isCapitalized(index);
    return name
        && pieces.is(index + 1, Kind.WORD)
        && pieces.isCapitalized(index + 1)
        && !pieces.isAllCapitals(index + 1)
        && TimeWords.weekday(pieces.word(index + 1)) == null
        && pieces.isAnyOf(index - 1, "and", "or", "with", "said", "says", "told");
  }

  private boolean isNamed(int index) {
    return pieces.isCapitalized(index - 1)
        && (!pieces.isAttached(index - 1) || pieces.isFirst(index - 1))
        && pieces.is(index - 1, Kind.WORD)
        && !pieces.isOneOf(index - 1, BEFORE_MONTHS)
        && !pieces.isOneOf(index - 1, OTHER_WORDS);
  }
}
