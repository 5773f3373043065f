package hearsay.annotate.organization;

import java.util.Set;

/**
 * Bands and musical groups that the text tells: "the band Quorx", "Quorx are a Lund rock band",
 * "bands like Quorx and The Brekkes", "supporting The Brekkes on tour", and the label that one
 * signs to.
 */
final class MusicGroups implements EvidenceReader {
  private static final Set<String> GROUPS = FunctionWords.of("band-nouns");
  private static final Set<String> SEVERAL = FunctionWords.of("band-nouns-plural");
  private static final Set<String> TOUR = FunctionWords.of("words-of-tours");
  private static final Set<String> DOERS = FunctionWords.of("after-group-others-do");
  private static final Set<String> SMALL = FunctionWords.of("small-words-of-bands");
  private static final Set<String> COPULAS = FunctionWords.of("copulas");
  private static final Set<String> WORKS =
      Set.of("album", "albums", "single", "song", "songs", "EP");
  private static final Set<String> LABELS = Set.of("label", "imprint");

  /** Words of "is a Lund-based punk rock band" before its noun. */
  private static final int REACH = 8;

  private static final int LONGEST = 7;

  private final NamedOthers others;

  MusicGroups(NamedOthers others) {
    this.others = others;
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      String word = passage.text(at);
      if (GROUPS.contains(word) && at > 0) {
        readAfterNoun(passage, at, evidence);
      } else if (SEVERAL.contains(word)) {
        readExamples(passage, at, evidence);
      } else if (isSupporting(passage, at) || isMaker(passage, at)) {
        add(passage, at + 1, Evidence.STRONG, evidence);
      } else if (LABELS.contains(word) && isSigning(passage, at)) {
        add(passage, at + 1, Evidence.STRONG, evidence);
      }
      if (COPULAS.contains(word) && isGroup(passage, at + 1)) {
        readBefore(passage, at, evidence);
      }
    }
  }

  /** "the band Quorx", "rock band , Quorx .": not "the band Lund left". */
  private void readAfterNoun(Passage passage, int noun, Evidence evidence) {
    boolean comma = passage.text(noun + 1).equals(",");
    int from = comma ? noun + 2 : noun + 1;
    int to = end(passage, from);
    String after = passage.text(to);
    boolean closed = !comma || after.equals(".") || after.equals(",");
    if (to > from && closed && !DOERS.contains(after)) {
      addSurely(passage, from, to, evidence);
    }
  }

  /** "bands like X, Y and Z", "bands such as X", "bands, including X". */
  private void readExamples(Passage passage, int noun, Evidence evidence) {
    int at = noun + 1;
    at += passage.text(at).equals(",") ? 1 : 0;
    if (passage.text(at).equals("such") && passage.text(at + 1).equals("as")) {
      at += 2;
    } else if (passage.text(at).equals("like") || passage.text(at).equals("including")) {
      at++;
    } else {
      return;
    }
    int to = add(passage, at, Evidence.STRONG, evidence);
    while (to > at) {
      at = to;
      while (passage.text(at).equals(",") || passage.text(at).equals("and")) {
        at++;
      }
      to = at > to ? add(passage, at, Evidence.STRONG, evidence) : at;
    }
  }

  /** "supporting X as part of the tour", where something is said of tours. */
  private static boolean isSupporting(Passage passage, int at) {
    String word = passage.text(at);
    return (word.equals("supporting") || word.equals("supported"))
        && passage.texts().stream().anyMatch(TOUR::contains);
  }

  /** "an album by The Quorx": persons have no capital article. */
  private static boolean isMaker(Passage passage, int at) {
    return passage.text(at).equals("by")
        && WORKS.contains(passage.text(at - 1))
        && passage.text(at + 1).equals("The");
  }

  private static boolean isSigning(Passage passage, int label) {
    for (int i = label - 1; i >= Math.max(0, label - REACH); i--) {
      if (passage.text(i).equals("signed") || passage.text(i).equals("record")) {
        return true;
      }
    }
    return false;
  }

  /** "a Lund punk rock band": an article, and a group's noun that ends the phrase. */
  private static boolean isGroup(Passage passage, int article) {
    if (!Letters.article(passage.text(article))) {
      return false;
    }
    for (int i = article + 1; i <= article + REACH; i++) {
      String word = passage.text(i);
      if (GROUPS.contains(word)) {
        return !Letters.small(passage.text(i + 1)) || SMALL.contains(passage.text(i + 1));
      }
      if (word.isEmpty() || SMALL.contains(word) || word.equals(".") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The capitals before "is a rock band", that begin the sentence or a part of it. */
  private void readBefore(Passage passage, int copula, Evidence evidence) {
    int from = copula;
    while (from > 0 && copula - from < LONGEST && isPart(passage, from - 1)) {
      from--;
    }
    if (from < copula && (from == 0 || !Letters.small(passage.text(from - 1)))) {
      add(passage, from, Evidence.STRONG, evidence);
    }
  }

  private static boolean isPart(Passage passage, int at) {
    String word = passage.text(at);
    return Letters.capital(word) || (SMALL.contains(word) && Letters.capital(passage.text(at - 1)));
  }

  /** Adds the name, though it may look like a person's: "the band Van Halvik". */
  private void addSurely(Passage passage, int first, int to, Evidence evidence) {
    int from = Letters.article(passage.text(first)) ? first + 1 : first;
    WordRange name = new WordRange(Math.min(from, to), to);
    if (name.size() > 1 && !others.isOfLands(passage, name)) {
      evidence.add(passage, name, Evidence.STRONG);
      evidence.addName(passage, name, Evidence.STRONG);
    } else {
      add(passage, first, Evidence.STRONG, evidence);
    }
  }

  /** Adds the name that begins there; where it ends. */
  private int add(Passage passage, int first, double logOdds, Evidence evidence) {
    int to = end(passage, first);
    int from = Letters.article(passage.text(first)) ? first + 1 : first;
    WordRange name = new WordRange(Math.min(from, to), to);
    if (name.size() == 0) {
      return first;
    }
    boolean person = others.isPerson(passage, name) && name.from() == first;
    if (!person && others.mayBeOrganizationUnlessPlace(passage, name)) {
      evidence.add(passage, name, logOdds);
      evidence.addName(passage, name, logOdds);
    }
    return to;
  }

  /** The end of the capitals and what joins them; a number may begin them. */
  private static int end(Passage passage, int from) {
    int to = from;
    boolean number = Letters.number(passage.text(to)) && !passage.text(to).isEmpty();
    if (number && Letters.capital(passage.text(to + 1))) {
      to++;
    }
    while (to < passage.size() && to - from < LONGEST && Letters.capital(passage.text(to))) {
      to++;
      boolean joined =
          passage.text(to).equals("to")
              || passage.text(to).equals("of")
              || passage.text(to).equals("&");
      int article = joined && passage.text(to + 1).equals("the") ? 1 : 0;
      if (joined && Letters.capital(passage.text(to + 1 + article))) {
        to += 1 + article;
      }
    }
    return to;
  }
}
