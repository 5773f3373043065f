package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMentions;
import hearsay.mention.NounKind;
import hearsay.mention.PersonDescriptions;
import hearsay.mention.PlaceGazetteer;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sources whose noun says nothing of what they are: names that no tag has, and things. */
final class UnknownPhrases {
  /** Capitals with a preposition between them, before an apposition. */
  private static final Pattern WITH_JOINT =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*(?: (?:for|of|to) (?:the )?\\p{Lu}[\\p{L}-]*)+"
              + "(?=, (?:an?|the) )");

  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("noun-before-body");

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final PlaceGazetteer places;
  private final NamedMentions mentions;
  private final NominalMentions nominals;
  private final OwnWords ownWords;
  private final ListedNames listed;
  private final AppositiveNames appositives;
  private final CapitalEvidence capitals;
  private final UntaggedPersons untagged;

  UnknownPhrases(
      TokenIndex words,
      MentionLexicon lexicon,
      NamedMentions mentions,
      NominalMentions nominals,
      OwnWords ownWords,
      AppositiveNames appositives,
      BareAppositions bare) {
    this.words = words;
    this.headNouns = lexicon.headNouns();
    this.places = lexicon.places();
    this.mentions = mentions;
    this.ownWords = ownWords;
    this.nominals = nominals;
    this.listed = new ListedNames(words.text(), mentions.index());
    this.appositives = appositives;
    this.capitals = new CapitalEvidence(words);
    this.untagged = new UntaggedPersons(words.text(), lexicon, bare);
  }

  /**
   * Who it is: a name by its capital, else the words themselves.
   *
   * @param source all its words, with the phrase first
   */
  Referent of(Span source, NounPhrase phrase) {
    if (phrase.coordinated()) {
      return listed.of(source, ofConjuncts(source, phrase));
    }
    Optional<Referent> body = apposedBody(source);
    if (body.isPresent()) {
      return body.get();
    }
    Referent nobody = Referent.of("", SourceType.UNNAMED, phrase.isPlural());
    // "the Special Master for Pay, Anna Kim,"
    boolean office = phrase.isProper() && phrase.determiner().equals("the");
    Optional<Referent> apposed =
        phrase.isProper() && !office
            ? Optional.empty()
            : appositives
                .of(source, phrase, nobody)
                .filter(one -> !office || one.type() == SourceType.PERSON);
    if (apposed.isPresent()) {
      return apposed.get();
    }
    Optional<Referent> named = onlyNamed(phrase);
    if (named.isPresent()) {
      return named.get();
    }
    String form = ownWords.joined(phrase.base());
    if (!(phrase.isProper() || capitals.isName(phrase)) || capitals.isCommon(phrase)) {
      boolean several = phrase.isPlural() || areThose(source, phrase);
      return ownWords.description(source, kind(several), several);
    }
    SourceType type = places.isGovernment(form) ? SourceType.PLACE : SourceType.ORGANIZATION;
    return mentions
        .byVariant(form)
        .or(() -> isBody(source, phrase) ? Optional.empty() : untagged.of(source, phrase))
        .orElseGet(() -> ownWords.description(source, type, false));
  }

  /** "the exchange" after "the Halden Fish Exchange": the only body whose name so ends. */
  private Optional<Referent> onlyNamed(NounPhrase phrase) {
    String noun = phrase.head().text();
    boolean one =
        phrase.determiner().equals("the")
            && phrase.possessor().isEmpty()
            && phrase.modifiers().isEmpty()
            && !phrase.isPlural()
            && noun.equals(noun.toLowerCase(Locale.ROOT));
    String ending = " " + noun;
    List<Referent> found =
        one
            ? mentions.all().stream()
                .filter(mention -> mention.span().end() <= phrase.base().start())
                .map(NamedMention::referent)
                .filter(body -> body.type() == SourceType.ORGANIZATION)
                .filter(body -> body.name().toLowerCase(Locale.ROOT).endsWith(ending))
                .distinct()
                .toList()
            : List.of();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "Those surveyed", "those trailing them"; "those briefed on the plan" keep back their names. */
  private boolean areThose(Span source, NounPhrase phrase) {
    return phrase.determiner().equals("those")
        && (phrase.head().isPastParticiple() || phrase.head().isGerund())
        && !PersonDescriptions.areAnonymous(ownWords.joined(source));
  }

  /** "Winds for Halden, a campaign outfit,": the whole name, which no tag has. */
  private Optional<Referent> apposedBody(Span source) {
    Matcher name = WITH_JOINT.matcher(words.text()).region(source.start(), source.end());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Optional<NounPhrase> apposed =
        NounPhrase.read(words.in(new Span(Math.min(name.end() + 2, source.end()), source.end())));
    return apposed
        .filter(phrase -> !phrase.isPlural())
        .map(headNouns::of)
        .filter(noun -> NOUNS.contains(noun) && !headNouns.is(noun, NounKind.PERSON))
        .map(noun -> Referent.of(name.group(), SourceType.ORGANIZATION, false));
  }

  /** "Upward Wind, a conservative committee,": whose apposition says that it is a body. */
  private boolean isBody(Span source, NounPhrase phrase) {
    int end = phrase.head().span().end();
    if (!words.text().startsWith(", ", end) || end + 2 >= source.end()) {
      return false;
    }
    String noun =
        NounPhrase.read(words.in(new Span(end + 2, source.end())))
            .filter(apposed -> !apposed.isPlural())
            .map(headNouns::of)
            .orElse("");
    return headNouns.isBody(noun) && !headNouns.is(noun, NounKind.PERSON);
  }

  /** "Eleven progressive and Muslim organizations": of the kind of what "and" leads to. */
  private SourceType ofConjuncts(Span source, NounPhrase phrase) {
    Optional<Referent> last =
        NounPhrase.read(
                words.in(source).stream()
                    .filter(token -> token.span().start() >= phrase.head().span().end())
                    .dropWhile(token -> token.isConjunction())
                    .toList())
            .filter(NounPhrase::isPlural)
            .flatMap(nominals::referent)
            .filter(one -> one.type() != SourceType.UNNAMED && one.type() != SourceType.DOCUMENT);
    return kind(phrase.isProper() || (phrase.head().isAdjective() && last.isPresent()));
  }

  /** Whether a proper phrase is no name, for all its capital. */
  boolean isCommon(NounPhrase phrase) {
    return capitals.isCommon(phrase);
  }

  static SourceType kind(boolean group) {
    return group ? SourceType.GROUP : SourceType.UNNAMED;
  }
}
