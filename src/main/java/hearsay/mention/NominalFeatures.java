package hearsay.mention;

import hearsay.annotate.OrganizationTag;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mention features of one whom a noun phrase describes, and the words that stand for a name.
 */
final class NominalFeatures {
  private static final Set<String> COUNTRIES = MentionWords.LISTS.get("country-noun");

  private static final Set<String> ATTRIBUTES = MentionWords.LISTS.get("attribute-behind-noun");

  /** Nouns to which "for" binds a phrase. */
  private static final Set<String> REPRESENTATIVES = MentionWords.LISTS.get("representative");

  /** Prepositions that bind a phrase to the noun before it. */
  private static final Set<String> PREPOSITIONS = MentionWords.LISTS.get("complement-preposition");

  /** How far such a phrase may reach, in UTF-16 units. */
  private static final int COMPLEMENT_REACH = 120;

  /** The most UTF-16 units of a name and "and". */
  private static final int NAME_REACH = 60;

  /** What makes a group one of those on whom a study was made. */
  private static final Set<String> SUBJECTS = MentionWords.LISTS.get("study-group");

  private static final Pattern CONTROL =
      Pattern.compile("(?i)(?U:\\b)(?:control|placebo) group(?U:\\b)");

  /** Nouns in the plural for one body, and what before them tells that there are several. */
  private static final Set<String> JOINT = MentionWords.LISTS.get("joint-body");

  /** What makes people of "ones", which else takes up a noun before it. */
  private static final Set<String> OF_ONES = MentionWords.LISTS.get("personal-ones");

  /** What makes a figure a person, and no number. */
  private static final Set<String> FIGURES = MentionWords.LISTS.get("personal-figure");

  /** "the party's new platform": in an article that tells of one, no platform is a product. */
  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?i)(?U:\\b)"
              + MentionWords.LISTS.oneOf("political-modifier")
              + "(?:['\u2019]s?)? (?:\\p{L}+ )?platform(?U:\\b)");

  /** Who finds somebody guilty, and of what. */
  private static final Set<String> COURTS = MentionWords.LISTS.get("court-noun");

  private static final Set<String> CHARGES = MentionWords.LISTS.get("charge-noun");

  private static final Set<String> LOCAL = MentionWords.LISTS.get("local-adjective");

  /** Those who are told of behind a name, and the name: "Anna Kim and colleagues". */
  private static final Set<String> FELLOWS = MentionWords.LISTS.get("fellow");

  private static final Pattern NAME_AND =
      Pattern.compile("((?:\\p{Lu}[\\p{L}.'\u2019-]* ){1,4}and )$");

  private static final Pattern TRADER = Pattern.compile(",? who(?U:\\b)");

  private final TokenIndex words;

  /** Whether the article tells of a study with groups. */
  private final boolean comparing;

  private final MentionLexicon lexicon;
  private final SpanIndex<OrganizationTag> organizations;

  NominalFeatures(TokenIndex words, MentionLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.comparing = CONTROL.matcher(words.text()).find();
    this.organizations = new SpanIndex<>(words.organizations(), OrganizationTag::span);
  }

  /** The one described, where the head is a noun for those who may be sources. */
  Optional<Referent> of(NounPhrase phrase) {
    String noun = lexicon.headNouns().of(phrase);
    Set<NounKind> kinds = lexicon.headNouns().kinds(noun);
    Set<String> modifiers = phrase.lowerModifiers();
    boolean technical = noun.equals("platform") && !PROGRAMME.matcher(words.text()).find();
    if (kinds.isEmpty() || technical || isAnaphoric(phrase, modifiers)) {
      return Optional.empty();
    }
    String name = name(phrase, kinds.contains(NounKind.DOCUMENT));
    // "FELLOW DOCTORS" is tagged as a name.
    boolean ending =
        !noun.equals(phrase.head().lower())
            && !noun.equals(phrase.compound().toLowerCase(Locale.ROOT));
    boolean plural = phrase.isPlural() || ending || kinds.equals(Set.of(NounKind.GROUP));
    boolean several = plural && ending;
    return Optional.of(
        new Referent(
            name,
            special(phrase, noun, modifiers).orElseGet(() -> type(phrase, noun, kinds, several)),
            Gender.ofNoun(noun),
            plural,
            Set.of(noun),
            modifiers));
  }

  /** "the biggest ones" of trends or of firms, and not "their loved ones". */
  private static boolean isAnaphoric(NounPhrase phrase, Set<String> modifiers) {
    return phrase.head().text().equalsIgnoreCase("ones")
        && Collections.disjoint(modifiers, OF_ONES);
  }

  private Optional<SourceType> special(NounPhrase phrase, String noun, Set<String> modifiers) {
    if (isOneBody(phrase, noun, modifiers)) {
      return Optional.of(SourceType.ORGANIZATION);
    }
    if (isWritten(phrase, noun)) {
      return Optional.of(SourceType.DOCUMENT);
    }
    if (isOneTrader(phrase, noun)) {
      return Optional.of(PersonDescriptions.type(phrase, noun, false));
    }
    boolean figures = noun.equals("figure") && !Collections.disjoint(modifiers, FIGURES);
    if (figures) {
      return Optional.of(PersonDescriptions.type(phrase, noun, phrase.isPlural()));
    }
    return isOfSubjects(noun, modifiers) ? Optional.of(SourceType.GROUP) : Optional.empty();
  }

  /** "a white paper": no newspaper. */
  private boolean isWritten(NounPhrase phrase, String noun) {
    return lexicon.headNouns().isBody(noun)
        && !phrase.isPlural()
        && lexicon
            .headNouns()
            .kinds(lexicon.headNouns().pair(phrase))
            .equals(Set.of(NounKind.DOCUMENT));
  }

  /** "A contractor who": no firm, for which "which" would stand. */
  private boolean isOneTrader(NounPhrase phrase, String noun) {
    return lexicon.headNouns().kinds(noun).equals(Set.of(NounKind.COMPANY))
        && !phrase.isPlural()
        && noun.equals(phrase.head().text())
        && TRADER
            .matcher(words.text())
            .region(phrase.head().span().end(), words.text().length())
            .lookingAt();
  }

  /**
   * "The authorities" of the country or the town that is told of, and not "local authorities",
   * "some authorities" or those "of the country concerned".
   */
  private boolean isOneBody(NounPhrase phrase, String noun, Set<String> modifiers) {
    return JOINT.contains(noun)
        && Collections.disjoint(modifiers, LOCAL)
        && !LOCAL.contains(phrase.determiner())
        && !words.text().startsWith(" of ", phrase.base().end());
  }

  /** "the control group", and "the diet group" of the same study: people, and no body. */
  private boolean isOfSubjects(String noun, Set<String> modifiers) {
    return noun.equals("group")
        && !modifiers.isEmpty()
        && (comparing || modifiers.stream().anyMatch(SUBJECTS::contains));
  }

  /**
   * With whose he is, and with what tells him from others: "its manager", "a lad at the embassy".
   */
  private String name(NounPhrase phrase, boolean document) {
    Span base = phrase.base();
    int start = base.start();
    if (phrase.isOwned()) {
      int owner = start - 1 - phrase.determiner().length();
      boolean next =
          words.text().regionMatches(true, owner, phrase.determiner(), 0, start - 1 - owner);
      start = next ? owner : start;
    }
    if (phrase.isBare() && FELLOWS.contains(phrase.head().text())) {
      Matcher name = NAME_AND.matcher(words.text()).region(Math.max(0, start - NAME_REACH), start);
      start = name.find() ? name.start(1) : start;
    }
    int end = endOfComplement(base);
    return Blanks.join(
        words.text().substring(Math.max(0, start), document ? endOfClause(end) : end));
  }

  /** Where "bought from a dealer in Oslo" ends, which tells which documents are meant. */
  private int endOfClause(int end) {
    List<Token> tokens = behind(end);
    return tokens.size() > 2 && tokens.get(0).isPastParticiple() && tokens.get(1).isPreposition()
        ? NounPhrase.read(tokens.subList(2, tokens.size()))
            .map(added -> endOfComplement(whole(added.base())))
            .orElse(end)
        : end;
  }

  /** Where the phrase after "at", "of" and the like ends that belongs to a description. */
  private int endOfComplement(Span base) {
    List<Token> tokens = behind(base.end());
    // "familiar with the matter"
    if (tokens.size() > 2 && ATTRIBUTES.contains(tokens.get(0).text())) {
      return endOfComplement(tokens.get(0).span());
    }
    // "accused by the agency of hiding it": whoever is accused hid it.
    return tokens.size() > 1
            && (isComplement(tokens.get(0), tokens.get(1)) || isBound(base, tokens.get(0)))
            && !(isOfCharges(tokens) && hasCourt(base))
            && !tokens.get(1).isGerund()
        ? NounPhrase.read(tokens.subList(1, Math.min(tokens.size(), NominalMentions.LONGEST)))
            .filter(added -> !added.head().isGerund())
            .map(added -> endOfComplement(whole(added.base())))
            .orElse(base.end())
        : base.end();
  }

  /** "a lawyer for the family", but not "thank a friend for the help"; "close to the president". */
  private boolean isBound(Span base, Token preposition) {
    String words = base.of(this.words.text());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return preposition.text().equals("for")
        ? REPRESENTATIVES.contains(lexicon.headNouns().singular(last))
        : preposition.text().equals("to") && ATTRIBUTES.contains(last);
  }

  /** The tokens that begin at an offset or after it, as far as a complement reaches. */
  private List<Token> behind(int offset) {
    int reach = Math.min(words.text().length(), offset + COMPLEMENT_REACH);
    return offset < reach
        ? words.in(new Span(offset, reach)).stream()
            .dropWhile(token -> token.span().start() < offset)
            .toList()
        : List.of();
  }

  /** "of all charges", which goes with "guilty" before "by a jury". */
  private boolean isOfCharges(List<Token> tokens) {
    return tokens.get(0).text().equals("of")
        && NounPhrase.read(tokens.subList(1, tokens.size()))
            .filter(phrase -> CHARGES.contains(lexicon.headNouns().singular(phrase.head().text())))
            .isPresent();
  }

  private boolean hasCourt(Span base) {
    String phrase = base.of(words.text());
    return COURTS.contains(phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** With the rest of a name that goes on: "members of the Council for Trade with Japan". */
  private Span whole(Span phrase) {
    List<OrganizationTag> names = organizations.touching(phrase);
    return names.isEmpty() ? phrase : phrase.cover(names.get(names.size() - 1).span());
  }

  /** "in Taiwan" and "in the hall", but not "in cash" and "in January". */
  private boolean isComplement(Token preposition, Token next) {
    return switch (preposition.text()) {
      case "in" ->
          (next.isProperNoun() && words.dateAt(next.span()).isEmpty()) || next.isDeterminer();
      // "on Monday" is when.
      case "on" -> next.isDeterminer();
      default -> PREPOSITIONS.contains(preposition.text());
    };
  }

  /**
   * The kind of source that a phrase is.
   *
   * @param several whether the noun is written in the plural
   */
  private static SourceType type(
      NounPhrase phrase, String noun, Set<NounKind> kinds, boolean several) {
    boolean person = kinds.contains(NounKind.PERSON);
    if (kinds.contains(NounKind.GROUP) && !(person && phrase.hasNumber()) && several) {
      return SourceType.GROUP;
    }
    if (kinds.contains(NounKind.GROUP) && kinds.size() == 1) {
      return COUNTRIES.contains(noun) ? SourceType.PLACE : SourceType.GROUP;
    }
    if (person) {
      return PersonDescriptions.type(phrase, noun, several || phrase.isPlural());
    }
    if (kinds.stream().anyMatch(NounKind::isBody)) {
      return several ? SourceType.GROUP : SourceType.ORGANIZATION;
    }
    return SourceType.DOCUMENT;
  }
}
