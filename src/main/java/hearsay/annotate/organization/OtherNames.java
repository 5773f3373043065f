package hearsay.annotate.organization;

import hearsay.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that are no body's, whatever their letters and mentions tell: those of a table (countries,
 * states, acronyms of terms and degrees), and those that the article itself writes out before a
 * bracket as a term in small letters ("artificial intelligence (AI)"), a country, a person or a
 * thing ("Consumer Price Index (CPI)"), or sets after a person's name as a degree ("Ann Poole,
 * R.D., says"); and surnames behind "Mr".
 */
final class OtherNames {
  private static final WordLists WORDS = WordLists.of(OtherNames.class, "others.tsv");
  private static final Set<String> TERMS = WORDS.get("term");
  private static final Set<String> PLACES = WORDS.get("place");
  private static final Set<String> THINGS = WORDS.get("thing");
  private static final Set<String> STATE_NOUNS = WORDS.get("state-noun");

  private static final Set<String> PARTY_WORDS = WORDS.get("party-word");

  private static final Set<String> BEFORE_PARTY = WORDS.get("before-party");

  /** "D-N.D." */
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[DRI]-\\p{Lu}[\\p{L}.]{1,6}");

  /** Agreements, benefits and diseases, by their names. */
  private static final Set<String> NAMED_THINGS = WORDS.get("named-thing");

  /** At the end of a name, what is no body. */
  private static final Set<String> THING_ENDS = WORDS.get("thing-end");

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  /** At the end of a body's name, whoever heads it. */
  private static final Set<String> POSTS = WORDS.get("post");

  /** At the beginning of an office, before what it is for. */
  private static final Set<String> OFFICES = WORDS.get("office");

  private static final Set<String> OF_OFFICE = Set.of("for", "of");

  /** With a surname, a person whoever that is. */
  private static final Set<String> TITLES = WORDS.get("civil-title");

  /** Behind a degree: a comma, or the verb of whoever holds it. */
  private static final Set<String> AFTER_DEGREE = WORDS.get("after-degree");

  private static final Set<String> SMALL = FunctionWords.of("small-words");
  private static final Set<String> JOINTS = FunctionWords.of("cuts");
  private static final Set<String> ENDS = FunctionWords.of("possessives");
  private static final double LIKELY = 0.5;
  private static final int LONGEST = 10;

  private final WordKinds kinds;
  private final NamedOthers others;
  private final KnownNames known;
  private final Set<String> terms = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> writtenOut = new HashSet<>();

  OtherNames(WordKinds kinds, NamedOthers others, KnownNames known, List<Passage> passages) {
    this.kinds = kinds;
    this.others = others;
    this.known = known;
    Set<String> small = pairsInSmallLetters(passages);
    for (Passage passage : passages) {
      for (int at = 1; at < passage.size(); at++) {
        if (Letters.openingBracket(passage.text(at))) {
          readBracket(passage, at, small);
        } else if (passage.text(at).equals(",")) {
          readDegree(passage, at);
        }
      }
    }
  }

  /** Countries, states and their nicknames. */
  static Set<String> places() {
    return PLACES;
  }

  private static Set<String> pairsInSmallLetters(List<Passage> passages) {
    Set<String> pairs = new HashSet<>();
    for (Passage passage : passages) {
      for (int i = 1; i < passage.size(); i++) {
        if (Letters.small(passage.text(i - 1)) && Letters.small(passage.text(i))) {
          pairs.add(passage.text(i - 1) + " " + passage.text(i));
        }
      }
    }
    return pairs;
  }

  /** Whether a candidate is a thing by its own words, whatever tells of a body: a treaty, a tax. */
  boolean isThing(Passage passage, Candidate candidate) {
    return isThing(passage, new WordRange(candidate.from(), candidate.to()));
  }

  private boolean isThing(Passage passage, WordRange name) {
    return NAMED_THINGS.contains(passage.text(name).replace(" - ", "-"))
        || things.contains(passage.text(name))
        || (name.size() > 1 && THING_ENDS.contains(passage.text(name.to() - 1)));
  }

  /** "Minister for Finance", "State for Health" of "Secretary of State for Health". */
  private static boolean isOffice(Passage passage, WordRange name) {
    int from = name.from();
    boolean ofState =
        from > 1
            && passage.text(from).equals("State")
            && passage.text(from - 1).equals("of")
            && OFFICES.contains(passage.text(from - 2));
    return name.size() > 2
        && (ofState || OFFICES.contains(passage.text(from)))
        && OF_OFFICE.contains(passage.text(from + 1));
  }

  /** Whether a candidate is one, or has an acronym of a term and no word for a body. */
  boolean has(Passage passage, Candidate candidate) {
    int to = candidate.to();
    while (to > candidate.from() + 1 && ENDS.contains(passage.text(to - 1))) {
      to--;
    }
    WordRange name = new WordRange(candidate.from(), to);
    String key = passage.text(name);
    if (PLACES.contains(key)
        || isHome(passage, name)
        || writtenOut.contains(key)
        || isTitled(passage, name)
        || (name.size() > 1 && POSTS.contains(passage.text(name.to() - 1)))
        || isOffice(passage, name)
        || isOfParty(passage, name)) {
      return true;
    }
    for (int i = name.from(); i < to; i++) {
      String word = passage.text(i);
      boolean table = name.size() == 1 && TERMS.contains(word.replace(".", ""));
      if (!bodies.contains(word) && (terms.contains(word) || table)) {
        return !hasBody(passage, name);
      }
    }
    return false;
  }

  /** "Republican" before "nominee", "Ohio Democratic" before "primary", "D-Ohio". */
  private boolean isOfParty(Passage passage, WordRange name) {
    int last = name.to() - 1;
    String word = passage.text(last);
    boolean alone = name.size() == 1;
    boolean ofState = !alone && PLACES.contains(passage.text(new WordRange(name.from(), last)));
    boolean ofHouse = name.size() == 2 && BEFORE_PARTY.contains(passage.text(name.from()));
    return ((alone || ofState || ofHouse) && PARTY_WORDS.contains(word))
        || PARTY_AND_STATE.matcher(passage.text(name).replace(" ", "")).matches();
  }

  /** "Mission Viejo" of "Anna Kim, 51, Mission Viejo, pleaded guilty". */
  private static boolean isHome(Passage passage, WordRange name) {
    return name.from() > 2
        && passage.text(name.from() - 1).equals(",")
        && AGE.matcher(passage.text(name.from() - 2)).matches()
        && passage.text(name.from() - 3).equals(",")
        && (passage.text(name.to()).equals(",") || passage.text(name.to()).equals("."));
  }

  /** "Mr. Lund", and a month alone. */
  private boolean isTitled(Passage passage, WordRange name) {
    String first = passage.text(name.from());
    return name.size() == 1
        ? kinds.is(WordKind.MONTH, first.replace(".", "")) && first.endsWith(".")
        : name.size() == 2 && TITLES.contains(first.replace(".", "")) && !hasBody(passage, name);
  }

  /** "artificial intelligence (AI)". */
  private void readBracket(Passage passage, int open, Set<String> small) {
    String acronym = passage.text(open + 1);
    String after = passage.text(open + 2);
    boolean closed = Letters.closingBracket(after) || after.equals(",") || after.equals(";");
    WordRange name = closed && isAcronym(acronym) ? spelled(passage, open, acronym) : null;
    if (name == null) {
      return;
    }
    if (isThing(passage, name)) {
      things.add(acronym);
    }
    if (isOther(passage, name, small)) {
      terms.add(acronym);
      terms.add(singular(acronym));
      writtenOut.add(passage.text(name));
    } else {
      bodies.add(acronym);
    }
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && Character.isUpperCase(word.charAt(0))
        && word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static String singular(String acronym) {
    return acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
  }

  /** The words before the bracket whose first letters the acronym has; null if it has others. */
  private static @Nullable WordRange spelled(Passage passage, int open, String acronym) {
    String letters = Letters.lower(singular(acronym).replace(".", "").replace("-", ""));
    int letter = letters.length() - 1;
    int at = open;
    while (letter >= 0 && at > 0 && open - at < LONGEST) {
      String word = Letters.lower(passage.text(at - 1));
      if (!word.isEmpty() && word.charAt(0) == letters.charAt(letter)) {
        letter--;
      } else if (!SMALL.contains(word) && !JOINTS.contains(word)) {
        return null;
      }
      at--;
    }
    return letter < 0 && open - at > 1 ? new WordRange(at, open) : null;
  }

  private boolean isOther(Passage passage, WordRange name, Set<String> small) {
    String last = passage.text(name.to() - 1);
    if (hasBodyNoun(passage, name)) {
      return false;
    }
    boolean term = true;
    for (int i = name.from() + 1; i < name.to(); i++) {
      term &= small.contains(Letters.lower(passage.text(i - 1) + " " + passage.text(i)));
    }
    return term
        || Letters.small(last)
        || THINGS.contains(Letters.lower(last))
        || hasAny(passage, name, STATE_NOUNS)
        || isPerson(passage, name);
  }

  /** "Democratic Republic of the Congo", "United States of America". */
  private static boolean hasAny(Passage passage, WordRange name, Set<String> nouns) {
    return passage.texts().subList(name.from(), name.to()).stream()
        .anyMatch(word -> nouns.contains(Letters.lower(word)));
  }

  /** "Usama bin Laden (UBL)". */
  private boolean isPerson(Passage passage, WordRange name) {
    return kinds.is(WordKind.GIVEN_NAME, passage.text(name.from()))
        && others.isPerson(passage, name);
  }

  private boolean hasBodyNoun(Passage passage, WordRange name) {
    return hasBody(passage, name)
        || passage.texts().subList(name.from(), name.to()).stream()
            .anyMatch(word -> kinds.is(WordKind.ORGANIZATION_NOUN, word));
  }

  private boolean hasBody(Passage passage, WordRange name) {
    return passage.texts().subList(name.from(), name.to()).stream()
        .anyMatch(word -> Letters.capital(word) && kinds.is(WordKind.BODY, word));
  }

  /** "Ann Poole, R.D., says": behind a person's name or another degree. */
  private void readDegree(Passage passage, int comma) {
    String degree = passage.text(comma + 1);
    String before = passage.text(comma - 1);
    boolean person =
        passage.words().get(comma - 1).person() >= LIKELY
            || others.isSurname(passage, new WordRange(comma - 1, comma))
            || terms.contains(before)
            || TERMS.contains(before.replace(".", ""));
    if (person
        && Letters.acronym(degree)
        && !known.contains(degree)
        && AFTER_DEGREE.contains(passage.text(comma + 2))) {
      terms.add(degree);
    }
  }
}
