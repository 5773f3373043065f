package hearsay.coreference;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The mentions that a pronoun may take up, named and nominal, of the sentences before it. */
final class CandidateAntecedents {
  /** How many sentences back those may stand whom the text describes and does not name. */
  private static final int NOMINAL_REACH = 2;

  /** The most names that are weighed for one pronoun, the nearest. */
  private static final int MOST_NAMES = 60;

  private static final Pattern AGENT =
      Pattern.compile("\\p{Ll}{2,}" + CoreferenceWords.LISTS.oneOf("agent-ending"));

  /** "A welder for 31 years, he": what he is. */
  private static final Pattern ADJUNCT =
      Pattern.compile("(?: [\\p{L}\\p{N}'\u2019-]+){0,8}, (?:he|she)(?U:\\b)");

  /** What compares with anybody of a kind, or says as what somebody acts. */
  private static final Pattern COMPARING =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("comparing-word") + " $");

  /** "A doctor should listen": any doctor. */
  private static final Pattern NORMATIVE =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("normative-modal") + "(?U:\\b)");

  /** The length of such a word and a blank before it, in UTF-16 units. */
  private static final int GENERIC_REACH = 8;

  private static final Set<String> COPULAS = CoreferenceWords.LISTS.get("copula");

  private static final Set<String> AUXILIARIES = CoreferenceWords.LISTS.get("copula-auxiliary");

  /** What a predicate nominal is said of, besides names. */
  private static final Set<String> SUBJECTS = CoreferenceWords.LISTS.get("predicate-subject");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final NominalMentions nominals;
  private final Descriptions descriptions;
  private final Salience salience;
  private final Introductions introductions;
  private final NominalNames beside;
  private final Function<NominalMention, Optional<Referent>> epithets;

  /**
   * @param epithets whom a description takes up by what he is
   */
  CandidateAntecedents(
      TokenIndex words,
      SpanIndex<NamedMention> named,
      NominalMentions nominals,
      Descriptions descriptions,
      Salience salience,
      Function<NominalMention, Optional<Referent>> epithets) {
    this.words = words;
    this.named = named;
    this.nominals = nominals;
    this.descriptions = descriptions;
    this.salience = salience;
    this.introductions = new Introductions(words, named);
    this.beside = new NominalNames(words, named, descriptions.headNouns());
    this.epithets = epithets;
  }

  /**
   * Those that stand between an offset and the pronoun.
   *
   * @param sources the sources among them, which are no candidates twice
   */
  List<DiscourseMention> between(int start, Span pronoun, List<DiscourseMention> sources) {
    List<DiscourseMention> found = new ArrayList<>();
    List<NamedMention> names = named.within(new Span(start, pronoun.start()));
    for (NamedMention name : names.subList(Math.max(0, names.size() - MOST_NAMES), names.size())) {
      if (introductions.isCredit(name.span())) {
        continue;
      }
      double weight = salience.of(name.span(), pronoun);
      if (introductions.isNew(name, pronoun)) {
        weight = Math.max(weight, Salience.SUBJECT);
      }
      if (name.referent().type() != SourceType.PLACE
          || (weight >= Salience.SUBJECT && !isDateline(name.span()))) {
        found.add(mention(name.span(), name.referent(), weight));
      }
    }
    int sentence = Math.min(words.sentenceAt(pronoun.start()), words.sentenceCount() - 1);
    for (int i = Math.max(0, sentence - NOMINAL_REACH); i <= sentence; i++) {
      for (NominalMention nominal : nominals.of(i)) {
        if (nominal.span().end() > pronoun.start()
            || isPredicate(nominal)
            || isAdjunct(nominal)
            || isGeneric(nominal)) {
          continue;
        }
        if (beside.isNamed(nominal)) {
          // Whoever is named after "The minister," is the subject that the minister is.
          beside
              .apposed(nominal)
              .filter(name -> name.span().end() <= pronoun.start() && name.referent().isOnePerson())
              .map(name -> mention(name.span(), name.referent(), weight(nominal, pronoun)))
              .ifPresent(found::add);
        } else if (sources.stream().noneMatch(source -> source.span().overlaps(nominal.span()))) {
          addNominal(nominal, pronoun, found);
        }
      }
    }
    return found;
  }

  /** "LONDON — Prices rose": where it was written. */
  private boolean isDateline(Span place) {
    String text = words.text();
    String name = place.of(text);
    return name.length() > 2
        && name.equals(name.toUpperCase(Locale.ROOT))
        && (place.start() == 0 || text.charAt(place.start() - 1) == '\n');
  }

  private double weight(NominalMention nominal, Span pronoun) {
    double weight = salience.of(nominal.span(), pronoun);
    return nominal.subject() && weight == Salience.OTHER ? Salience.SUBJECT : weight;
  }

  private void addNominal(NominalMention nominal, Span pronoun, List<DiscourseMention> found) {
    Referent referent =
        descriptions
            .only(nominal.phrase())
            .or(() -> epithets.apply(nominal))
            .orElse(nominal.referent());
    double weight = weight(nominal, pronoun);
    // "had sought five years": what a sentence says early on need not be its subject.
    if (referent.isInanimate() && !nominal.subject() && weight == Salience.SUBJECT) {
      weight = Salience.OTHER;
    }
    // "A plumber arrived. He said": whoever that is, it is nobody named before.
    if (referent.equals(Referent.THING) && nominal.subject() && isAgent(nominal)) {
      referent =
          Referent.of(Blanks.join(nominal.span().of(words.text())), SourceType.UNNAMED, false);
    }
    if (!referent.equals(Referent.THING) || weight >= Salience.SUBJECT) {
      found.add(mention(nominal.span(), referent, weight));
    }
  }

  /** Whether a noun that no list has ends as those for people do, and is new to the article. */
  private static boolean isAgent(NominalMention nominal) {
    return nominal.phrase().hasIndefiniteArticle()
        && AGENT.matcher(nominal.phrase().head().text()).matches();
  }

  private static DiscourseMention mention(Span span, Referent referent, double weight) {
    return new DiscourseMention(span, span.end(), referent, weight);
  }

  /** "Rusk, 51, is a teacher", "she is currently the head": no other than he or she. */
  private boolean isPredicate(NominalMention nominal) {
    Sentence sentence = words.sentence(words.sentenceAt(nominal.span().start()));
    int start = NominalNames.start(nominal);
    List<Token> before =
        start > sentence.span().start()
            ? words.in(new Span(sentence.span().start(), start))
            : List.of();
    int copula = lastOther(before, before.size() - 1, Token::isPlainAdverb);
    if (copula < 1 || !COPULAS.contains(before.get(copula).lemma())) {
      return false;
    }
    int subject = lastOther(before, copula - 1, CandidateAntecedents::isAuxiliary);
    int name = lastOther(before, subject, token -> token.isNumber() || token.isSign());
    // "He is an engineer" may be all that tells who he is.
    boolean known =
        subject >= 0
            && nominal.phrase().determiner().equals("the")
            && SUBJECTS.contains(before.get(subject).lower());
    return known || (name >= 0 && !named.touching(before.get(name).span()).isEmpty());
  }

  /** "A teacher by training, she": no other than she. */
  private boolean isAdjunct(NominalMention nominal) {
    return nominal.phrase().hasIndefiniteArticle()
        && beside.opensSentence(nominal)
        && ADJUNCT
            .matcher(words.text())
            .region(nominal.phrase().head().span().end(), words.text().length())
            .lookingAt();
  }

  /** The last token up to an index that is none of such; negative where there is none. */
  private static int lastOther(List<Token> tokens, int from, Predicate<Token> such) {
    int last = from;
    while (last >= 0 && such.test(tokens.get(last))) {
      last--;
    }
    return last;
  }

  /** "will", "has" and "soon" of "will soon be" */
  private static boolean isAuxiliary(Token token) {
    return token.isPlainAdverb() || AUXILIARIES.contains(token.lower());
  }

  /**
   * "It is rare for a judge to speak", "as a judge", "like a judge", "as governor": no judge in
   * particular.
   */
  private boolean isGeneric(NominalMention nominal) {
    boolean bare =
        nominal.phrase().determiner().isEmpty()
            && nominal.phrase().possessor().isEmpty()
            && nominal.referent().isOnePerson();
    if (!bare && !nominal.phrase().hasIndefiniteArticle()) {
      return false;
    }
    int start = NominalNames.start(nominal);
    String before = words.text().substring(Math.max(0, start - GENERIC_REACH), start);
    int end = nominal.phrase().head().span().end();
    boolean subject = words.text().startsWith(" to ", end);
    boolean anyone = NORMATIVE.matcher(words.text()).region(end, words.text().length()).lookingAt();
    return anyone || COMPARING.matcher(before).find() || (subject && before.endsWith(" for "));
  }
}
