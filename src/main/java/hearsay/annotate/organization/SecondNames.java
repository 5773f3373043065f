package hearsay.annotate.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Other names that an article gives an organization beside its first one: "X (formerly Y)", "X,
 * also known as Y,", "Federal Grain Service (Roszerno)", "SBU (Security Service of Ukraine)". They
 * are organizations where the first one is.
 */
final class SecondNames {
  private static final Clues RENAMED = Clues.of("renamed");
  private static final Set<String> JOINTS = FunctionWords.of("joints");
  private static final int SHORTEST = 4;
  private static final double SURE = 0.5;
  private static final int LONGEST_PHRASE = 3;
  private static final int LONGEST = 8;

  private final WordKinds kinds;
  private final NamedOthers others;

  SecondNames(WordKinds kinds, NamedOthers others) {
    this.kinds = kinds;
    this.others = others;
  }

  /** Adds what the rated names tell; whether they tell anything. */
  boolean read(List<Passage> passages, List<Selection.Rated> rated, Evidence evidence) {
    boolean told = false;
    Set<String> places = places(passages);
    for (Selection.Rated one : rated) {
      if (one.probability() >= SURE) {
        Passage passage = passages.get(one.candidate().sentence());
        told |= readFirstWord(passage, one.candidate(), places, evidence);
        WordRange second = second(passage, one.candidate());
        if (second != null && others.mayBeOrganizationUnlessPlace(passage, second)) {
          evidence.add(passage, second, Evidence.STRONG);
          evidence.addName(passage, second, Evidence.STRONG);
          told = true;
        }
      }
    }
    return told;
  }

  /** The words that the name model takes for a place somewhere. */
  private static Set<String> places(List<Passage> passages) {
    Set<String> places = new HashSet<>();
    for (Passage passage : passages) {
      passage.words().stream()
          .filter(word -> word.place() >= SURE)
          .forEach(word -> places.add(word.text()));
    }
    return places;
  }

  /** "Acme Power Systems" is called Acme, too, if that is a word of its own and no place. */
  private boolean readFirstWord(
      Passage passage, Candidate name, Set<String> places, Evidence evidence) {
    WordRange word = new WordRange(name.from(), name.from() + 1);
    String first = passage.text(name.from());
    boolean own =
        name.to() - name.from() > 1
            && first.length() >= SHORTEST
            && !SmallWords.contains(first)
            && kinds.of(first).isEmpty()
            && Letters.capital(first)
            && Letters.capital(passage.text(name.from() + 1))
            && !places.contains(first)
            && hasBody(passage, name.to() - 1, name.to())
            && others.mayBeOrganization(passage, word);
    if (own) {
      evidence.addName(passage, word, Evidence.LIKELY);
    }
    return own;
  }

  private @Nullable WordRange second(Passage passage, Candidate first) {
    int sign = first.to();
    boolean bracket = Letters.openingBracket(passage.text(sign));
    if (!bracket && !passage.text(sign).equals(",")) {
      return null;
    }
    int phrase = phrase(passage, sign + 1);
    int from = sign + 1 + phrase;
    from += Letters.article(passage.text(from)) ? 1 : 0;
    WordRange name = new WordRange(from, end(passage, from));
    if (name.size() == 0) {
      return null;
    }
    if (phrase > 0) {
      boolean or = passage.text(sign + 1).equals("or");
      return or && !bracket && !Letters.acronym(passage.text(name)) ? null : name;
    }
    return bracket && isOther(passage, first, name) ? name : null;
  }

  /** How many words say that another name follows. */
  private static int phrase(Passage passage, int from) {
    int length = LONGEST_PHRASE;
    while (length > 0 && !isPhrase(passage, from, length)) {
      length--;
    }
    return length;
  }

  private static boolean isPhrase(Passage passage, int from, int length) {
    return from + length <= passage.size()
        && RENAMED.has(passage.text(new WordRange(from, from + length)));
  }

  /** The end of a name that a bracket or a comma closes; the beginning where none is. */
  private static int end(Passage passage, int from) {
    int to = from;
    while (to < from + LONGEST
        && (Letters.capital(passage.text(to))
            || (to > from && JOINTS.contains(passage.text(to))))) {
      to++;
    }
    String after = passage.text(to);
    boolean closed = Letters.closingBracket(after) || after.equals(",") || after.equals(".");
    return closed && to > from && Letters.capital(passage.text(to - 1)) ? to : from;
  }

  /** A bracket's words are the name of the body itself, not where it is or who heads it. */
  private boolean isOther(Passage passage, Candidate first, WordRange name) {
    boolean closed = Letters.closingBracket(passage.text(name.to()));
    if (!closed || !others.mayBeOrganization(passage, name)) {
      return false;
    }
    if (Letters.acronym(first.key())) {
      return name.size() > 1 && hasBody(passage, name.from(), name.to());
    }
    String word = passage.text(name.from());
    boolean part = passage.texts().subList(first.from(), first.to()).contains(word);
    return name.size() == 1
        && !Letters.acronym(word)
        && !SmallWords.contains(word)
        && !kinds.is(WordKind.GIVEN_NAME, word)
        && (part || hasBody(passage, first.from(), first.to()));
  }

  private boolean hasBody(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (kinds.is(WordKind.BODY, passage.text(i))) {
        return true;
      }
    }
    return false;
  }
}
