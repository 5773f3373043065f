package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Completes the name of a body by the phrase that says what it is for or with whom, which goes on
 * over small words that end other names: "Committee on the Rights of the Child", "Council for Trade
 * with Japan", "Commission on Relations Between the Union and Norway".
 */
final class NameCompletion {
  /** After a body's noun and before "the", these begin what it deals with. */
  private static final Set<String> SUBJECTS = FunctionWords.of("subject-prepositions");

  /** After a noun for what two have with each other, these begin who the other is. */
  private static final Set<String> RELATIONS = FunctionWords.of("relation-prepositions");

  private static final Set<String> RELATION_NOUNS = FunctionWords.of("relation-nouns");

  /** Nouns before a name that are none of it. */
  private static final Set<String> COMMON = FunctionWords.of("common-nouns-before-names");

  /** What ministries and agencies deal with, as their names have it. */
  private static final Set<String> DOMAINS = FunctionWords.of("domains");

  /** Newspapers and the like whose names no nationality begins. */
  private static final Set<String> OUTLETS =
      FunctionWords.of("outlets").stream()
          .map(name -> name.replace('_', ' '))
          .collect(Collectors.toSet());

  /** As their names have them before "of" and what they deal with. */
  private static final Set<String> DEPARTMENTS = FunctionWords.of("departments");

  /** Nouns for bodies that are set up to deal with something, which "on" tells. */
  private static final Set<String> PANELS = FunctionWords.of("panels");

  private static final Set<String> DAYS = FunctionWords.of("days");

  /** How likely another name a word is of that is none of a body's. */
  private static final double LIKELY_OTHER = 0.5;

  /** Acronyms of what a body is, before its name: "the super PAC Halden First". */
  private static final Set<String> BEFORE_NAMES = FunctionWords.of("acronyms-before-names");

  private static final Set<String> JOINTS = FunctionWords.of("joints-in-completion");

  private final WordKinds kinds;

  NameCompletion(WordKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * The names, each as far as it goes, without those that another one's completion holds.
   *
   * @param chosen of one sentence, in text order
   */
  List<Candidate> complete(Passage passage, List<Candidate> chosen) {
    List<Candidate> completed = new ArrayList<>();
    int taken = 0;
    for (Candidate name : PossessiveNames.parted(passage, chosen, kinds)) {
      if (name.from() >= taken) {
        int from = withoutCommonNoun(passage, name, start(passage, name, taken));
        from = departmentBefore(passage, headBefore(passage, from, taken), taken);
        from = withoutNation(passage, name, from);
        taken = WrittenOut.end(passage, from, end(passage, name));
        completed.add(
            taken == name.to() && from == name.from()
                ? name
                : Candidate.of(name.sentence(), passage.texts(), from, taken));
      }
    }
    return completed;
  }

  /** "Newspaper Kurier" at the start of a sentence, or in a headline, is Kurier. */
  private static int withoutCommonNoun(Passage passage, Candidate name, int from) {
    if (name.to() - from > 1
        && BEFORE_NAMES.contains(passage.text(from))
        && isPlainWord(passage.text(from - 1))
        && Letters.capital(passage.text(from + 1))) {
      return from + 1;
    }
    boolean opens = from == 0 || passage.headline();
    return opens
            && name.to() - from > 1
            && COMMON.contains(Letters.lower(passage.text(from)))
            && Letters.capital(passage.text(from + 1))
        ? from + 1
        : from;
  }

  private static boolean isPlainWord(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  /** Where the domains begin that a body's name has before it: "Food and Drug Agency". */
  private int start(Passage passage, Candidate name, int taken) {
    int from = AbbreviatedNames.start(passage, name, taken);
    if (!isBody(passage, name) || !isDomain(passage.text(from))) {
      return from;
    }
    while (from - 2 >= taken
        && isJoint(passage.text(from - 1))
        && isDomain(passage.text(from - 2))) {
      from -= 2;
    }
    return from;
  }

  /**
   * "Committee for the Defence of Ports": a body's noun and its modifiers before what it is for.
   */
  private int headBefore(Passage passage, int from, int taken) {
    int dealt = passage.text(from - 1).equals("the") ? from - 2 : from - 1;
    int head = dealt - 1;
    if (!passage.text(dealt).equals("for")
        || head < taken
        || !Letters.capital(passage.text(head))
        || !kinds.is(WordKind.BODY, passage.text(head))) {
      return from;
    }
    while (head > taken
        && Letters.capital(passage.text(head - 1))
        && !Letters.article(passage.text(head - 1))
        && head > 1) {
      head--;
    }
    return head;
  }

  /** "U.S. Department of the Treasury", of which the last word is a name by itself. */
  private int departmentBefore(Passage passage, int from, int taken) {
    int dealt = passage.text(from - 1).equals("the") ? from - 2 : from - 1;
    int head = dealt - 1;
    if (!passage.text(dealt).equals("of")
        || head < taken
        || !DEPARTMENTS.contains(passage.text(head))) {
      return from;
    }
    boolean land =
        head > taken
            && Letters.acronym(passage.text(head - 1))
            && kinds.is(WordKind.LAND, passage.text(head - 1));
    return land ? head - 1 : head;
  }

  /** "British Guardian": where an outlet is from is no part of its name. */
  private int withoutNation(Passage passage, Candidate name, int from) {
    boolean nation = kinds.is(WordKind.LAND, passage.text(from)) && name.to() - from > 1;
    String rest =
        String.join(" ", passage.texts().subList(Math.min(from + 1, name.to()), name.to()));
    return nation && OUTLETS.contains(rest) ? from + 1 : from;
  }

  private boolean isBody(Passage passage, Candidate name) {
    boolean body = false;
    for (int i = name.from(); i < name.to(); i++) {
      body |= kinds.is(WordKind.BODY, passage.text(i));
    }
    return body;
  }

  /** Where a list of domains ends that goes on: "Ministry of Trade, Industry and Energy". */
  private int endOfDomains(Passage passage, int to) {
    int end = to;
    boolean listed = isDomain(passage.text(to - 1));
    while (listed && isJoint(passage.text(end))) {
      int next = end + 1;
      if (passage.text(end).equals(",") && passage.text(next).equals("and")) {
        next++;
      }
      int word = next;
      while (isDomain(passage.text(word))) {
        word++;
      }
      listed = word > next;
      end = listed ? word : end;
    }
    return end;
  }

  private static boolean isJoint(String word) {
    return word.equals(",") || word.equals("and") || word.equals("&");
  }

  private static boolean isDomain(String word) {
    return Letters.capital(word) && DOMAINS.contains(Letters.lower(word));
  }

  private int end(Passage passage, Candidate name) {
    boolean body = isBody(passage, name);
    int end = body ? endOfDomains(passage, name.to()) : name.to();
    for (int next = end; body && next > 0; next = step(passage, end)) {
      end = next;
    }
    return end;
  }

  /** Where the phrase ends that begins at the word; 0 where none does. */
  private int step(Passage passage, int at) {
    String last = passage.text(at - 1);
    String preposition = Letters.lower(passage.text(at));
    boolean article = passage.text(at + 1).equals("the");
    boolean related =
        RELATIONS.contains(preposition) && RELATION_NOUNS.contains(Letters.lower(last));
    boolean other = article && Letters.acronym(passage.text(at + 2));
    boolean dealt =
        SUBJECTS.contains(preposition) && article && !other && kinds.is(WordKind.BODY, last);
    if (isTopic(passage, at)) {
      return endOfTopic(passage, end(passage, at + 1, preposition));
    }
    if (related || dealt) {
      return end(passage, at + (article ? 2 : 1), preposition);
    }
    // "U.S. Department of the Treasury", "Court of Appeals for the 3rd Circuit"
    boolean department = DEPARTMENTS.contains(last) && preposition.equals("of");
    int domain = department ? end(passage, at + (article ? 2 : 1), preposition) : 0;
    return domain > 0 ? endOfDomains(passage, domain) : Circuits.end(passage, at);
  }

  /** "on Benghazi" of the "Select Committee on Benghazi": no day, no person and no acronym. */
  private boolean isTopic(Passage passage, int at) {
    String topic = passage.text(at + 1);
    return SUBJECTS.contains(passage.text(at))
        && PANELS.contains(Letters.lower(passage.text(at - 1)))
        && isNameWord(topic)
        && !DAYS.contains(Letters.lower(topic))
        && !Letters.acronym(topic)
        && !passage.headline()
        && passage.words().get(at + 1).person() < LIKELY_OTHER;
  }

  /** "on Women and Girls", where the second is no other body and no person. */
  private int endOfTopic(Passage passage, int to) {
    String next = passage.text(to + 1);
    boolean goesOn =
        to > 0
            && passage.text(to).equals("and")
            && isNameWord(next)
            && !Letters.acronym(next)
            && !Letters.article(next)
            && passage.words().get(to + 1).organization() < LIKELY_OTHER
            && passage.words().get(to + 1).person() < LIKELY_OTHER;
    return goesOn ? end(passage, to + 1, "and") : to;
  }

  /** Where the capitals from the word on end; 0 where there are none. */
  private int end(Passage passage, int from, String preposition) {
    int to = from;
    while (isNameWord(passage.text(to))) {
      to++;
      int joint = joint(passage, to, preposition);
      to += joint;
    }
    return to > from ? to : 0;
  }

  /** How many small words join the next capital: "of the", or the "and" of two. */
  private int joint(Passage passage, int at, String preposition) {
    String word = passage.text(at);
    boolean both = word.equals("and") && preposition.equals("between");
    if (!both && !JOINTS.contains(word)) {
      return 0;
    }
    int article = passage.text(at + 1).equals("the") ? 1 : 0;
    return isNameWord(passage.text(at + 1 + article)) ? 1 + article : 0;
  }

  private boolean isNameWord(String word) {
    return Letters.capital(word)
        && !kinds.is(WordKind.MONTH, word)
        && !RELATIONS.contains(Letters.lower(word));
  }
}
