package hearsay.attribute;

/** A kind of link: which spans ask, and among which they choose. */
enum Link {
  SOURCE_OF_CUE(0, Role.CUE, Role.SOURCE),
  CUE_OF_CONTENT(1, Role.CONTENT, Role.CUE);

  /** Vectors of each word: of each kind of link one that asks and one that answers. */
  static final int PARTS = 2 * values().length;

  private final int index;
  private final Role asking;
  private final Role answering;

  Link(int index, Role asking, Role answering) {
    this.index = index;
    this.asking = asking;
    this.answering = answering;
  }

  /** Its number among the kinds, from 0. */
  int index() {
    return index;
  }

  Role asking() {
    return asking;
  }

  Role answering() {
    return answering;
  }

  /** Which of a word's vectors asks. */
  int askingPart() {
    return 2 * index;
  }

  /** Which of a word's vectors answers. */
  int answeringPart() {
    return 2 * index + 1;
  }
}
