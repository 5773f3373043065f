package hearsay.affiliation;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names ministries by their fields and places that have an office by what they are: "the defence
 * ministry", "Halden county".
 */
final class Offices {
  private static final Set<String> MINISTRIES = AffiliationWords.LISTS.get("ministry");

  private final TokenIndex words;
  private final NamedMentions named;
  private final RoleNouns nouns;
  private final SpanIndex<DateTag> dates;
  private final PostOffices posts;

  private final Map<String, Optional<String>> found = new HashMap<>();

  Offices(TokenIndex words, NamedMentions named, RoleNouns nouns, SpanIndex<DateTag> dates) {
    this.words = words;
    this.named = named;
    this.nouns = nouns;
    this.dates = dates;
    this.posts = new PostOffices(words.text());
  }

  /**
   * The ministry of a minister's field in lower case, where the article has it: "the defence
   * ministry", "Department of State".
   */
  Optional<String> ministry(String field) {
    String title = Character.toUpperCase(field.charAt(0)) + field.substring(1);
    List<String> names = new ArrayList<>();
    for (String noun : MINISTRIES) {
      String capital = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
      names.add(field + " " + noun);
      names.add(field + " " + capital);
      names.add(title + " " + capital);
      names.add(capital + " of " + title);
      names.add(capital + " of the " + title);
    }
    return names.stream()
        .flatMap(name -> named.byVariant(name).stream())
        .filter(Bodies::isBody)
        .map(Referent::name)
        .findFirst()
        .or(() -> named("Department of the " + title))
        .or(() -> described(field + " ministry"));
  }

  /** "Halden District Attorney's Office" of "District Attorney". */
  Optional<String> ofPost(Description description) {
    return posts.of(description);
  }

  /** "Leeds Department of State", which is not that of the "Halden Secretary of State". */
  boolean isElsewhere(String ministry, List<Token> modifiers) {
    Optional<String> place = placeAmong(modifiers);
    boolean owned =
        MINISTRIES.stream()
            .anyMatch(noun -> ministry.toLowerCase(Locale.ROOT).contains(" " + noun + " of "));
    return place.isPresent() && owned && !ministry.startsWith(place.get());
  }

  /** "U.S. Department of the Treasury", where one body's name ends so. */
  private Optional<String> named(String ending) {
    return Bodies.onlyOne(named, name -> name.endsWith(" " + ending));
  }

  /** "China's commerce ministry", with whose it is where the article says that once. */
  private Optional<String> described(String ministry) {
    if (!words.text().contains(ministry)) {
      return Optional.empty();
    }
    int length = ministry.split(" ", -1).length;
    for (int i = 0; i < words.sentenceCount(); i++) {
      List<Token> tokens = words.sentence(i).tokens();
      for (int at = 1; at + length <= tokens.size(); at++) {
        List<Token> base = tokens.subList(at, at + length);
        int owner = tokens.get(at - 1).isPossessiveMark() ? at - 2 : at - 1;
        boolean owned =
            owner >= 0
                && (owner < at - 1 || CountryNames.isOfCountry(tokens.get(owner).text()))
                && (tokens.get(owner).isNoun() || tokens.get(owner).isAdjective());
        if (owned && Bodies.plain(base).equals(ministry)) {
          Span all = tokens.get(owner).span().cover(Bodies.span(base));
          return Optional.of(Blanks.join(all.of(words.text())));
        }
      }
    }
    return Optional.of(ministry);
  }

  /** The one body or place of the article whose name ends in a word: "Halden municipality". */
  Optional<String> namedWith(String noun) {
    return found.computeIfAbsent(noun, this::search);
  }

  private Optional<String> search(String noun) {
    Set<String> names =
        named.all().stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() != SourceType.PERSON)
            .map(Referent::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + noun))
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      names = written(noun);
    }
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  /** "Halden ward", which no tag has, wherever it stands. */
  private Set<String> written(String noun) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < words.sentenceCount(); i++) {
      Sentence sentence = words.sentence(i);
      for (int at = 1; at < sentence.tokens().size(); at++) {
        List<Token> tokens = sentence.tokens();
        int start = at;
        while (tokens.get(at).text().equals(noun) && start > 0 && isOfName(tokens.get(start - 1))) {
          start--;
        }
        if (start < at) {
          names.add(Blanks.join(Bodies.span(tokens.subList(start, at + 1)).of(words.text())));
        }
      }
    }
    return names;
  }

  private boolean isOfName(Token token) {
    return token.isProperNoun() && dates.touching(token.span()).isEmpty();
  }

  /** The last place that is named among the words. */
  Optional<String> placeAmong(List<Token> phrase) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention :
        phrase.isEmpty() ? List.<NamedMention>of() : named.index().touching(Bodies.span(phrase))) {
      if (mention.referent().type() == SourceType.PLACE) {
        last = Optional.of(mention.referent().name());
      } else {
        Optional<String> place = placeBeforeParty(mention.span());
        last = place.isPresent() ? place : last;
      }
    }
    return last;
  }

  /** "Vermont" of "Vermont Democratic", which is tagged as one name. */
  private Optional<String> placeBeforeParty(Span name) {
    List<Token> tokens = words.in(name);
    if (!BodyNames.isOfParty(tokens)) {
      return Optional.empty();
    }
    String rest = Blanks.join(Bodies.span(tokens.subList(0, tokens.size() - 1)).of(words.text()));
    return named.all().stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PLACE)
        .map(Referent::name)
        .filter(rest::equals)
        .findFirst();
  }

  /** The place that a word for places means, by its name, or by the word where it has none. */
  Optional<String> territory(Token word) {
    String noun = nouns.singular(word);
    return nouns.isTerritory(word)
        ? namedWith(noun).or(() -> isDefinite(noun) ? Optional.of(noun) : Optional.empty())
        : Optional.empty();
  }

  /** Whether the article has "the county". */
  private boolean isDefinite(String noun) {
    for (int i = 0; i < words.sentenceCount(); i++) {
      List<Token> tokens = words.sentence(i).tokens();
      for (int at = 1; at < tokens.size(); at++) {
        if (tokens.get(at).lower().equals(noun) && tokens.get(at - 1).lower().equals("the")) {
          return true;
        }
      }
    }
    return false;
  }
}
