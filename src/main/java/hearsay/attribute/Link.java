package hearsay.attribute;

/** A kind of link: which spans ask, and among which they choose. */
enum Link {
  SOURCE_OF_CUE(Role.CUE, Role.SOURCE),
  CUE_OF_CONTENT(Role.CONTENT, Role.CUE);

  /** Vectors of each word: of each kind of link one that asks and one that answers. */
  static final int PARTS = 2 * values().length;

  private final Role asking;
  private final Role answering;

  Link(Role asking, Role answering) {
    this.asking = asking;
    this.answering = answering;
  }

  Role asking() {
    return asking;
  }

  Role answering() {
    return answering;
  }

  /** Which of a word's vectors asks. */
  int askingPart() {
    return 2 * ordinal();
  }

  /** Which of a word's vectors answers. */
  int answeringPart() {
    return 2 * ordinal() + 1;
  }
}
