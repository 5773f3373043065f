package hearsay.annotate.organization;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which of an article's names are organizations. What may be a name is looked at in all its
 * mentions at once: what the name model thinks of it, its own words ("Ministry", "GmbH"), the words
 * around it ("the band X", "X is a company"), and longer names, short forms and abbreviations of
 * it. A logistic regression weighs these, trained by {@code src/train/organizations}. Immutable,
 * for any thread.
 */
public final class OrganizationFinder {
  private static final String EVIDENCE = "evidence";

  private final CandidateFinder candidateFinder;
  private final FeatureExtractor extractor;
  private final Classifier classifier = Classifier.standard();
  private final NameCompletion completion;
  private final PersonsOfBodies persons;
  private final WordKinds kinds = new WordKinds();
  private final KnownNames known = KnownNames.all();

  public OrganizationFinder() {
    Gazetteers gazetteers = new Gazetteers();
    this.candidateFinder = new CandidateFinder(kinds);
    this.extractor = new FeatureExtractor(kinds, gazetteers);
    this.completion = new NameCompletion(kinds);
    this.persons = new PersonsOfBodies(kinds);
  }

  /**
   * The mentions of organizations in an article.
   *
   * @param sentences of one article, in text order
   * @return spans of mentions, in text order, without leading articles; they do not overlap
   */
  public List<Span> find(List<List<NameWord>> sentences) {
    List<Passage> passages = passages(sentences);
    Map<Integer, List<Selection.Rated>> bySentence = new TreeMap<>();
    Others others = others(passages);
    List<Selection.Rated> rated = WrittenOut.of(passages, rated(passages, others), kinds);
    FullNamesFirst.of(passages, rated, kinds, others.named())
        .forEach(
            one ->
                bySentence
                    .computeIfAbsent(one.candidate().sentence(), key -> new ArrayList<>())
                    .add(one));
    List<Span> spans = new ArrayList<>();
    bySentence.forEach(
        (sentence, ofSentence) ->
            completion.complete(passages.get(sentence), Selection.best(ofSentence)).stream()
                .map(one -> NameEdges.trimmed(passages.get(sentence), one))
                .map(one -> persons.without(passages.get(sentence), one))
                .map(one -> SpelledNames.whole(passages.get(sentence), one))
                .filter(one -> !NameEdges.isFunction(passages.get(sentence), one))
                .filter(one -> !NameEdges.isGeneration(passages.get(sentence), one))
                .filter(one -> !NameEdges.isParticiple(passages.get(sentence), one))
                .forEach(one -> spans.add(span(passages.get(sentence), one))));
    return spans;
  }

  private List<Selection.Rated> rated(List<Passage> passages, Others others) {
    Evidence evidence = evidence(passages, others.named());
    List<Instance> instances = instances(passages, evidence);
    List<Selection.Rated> rated = rated(passages, instances, evidence, others);
    return new SecondNames(kinds, others.named()).read(passages, rated, evidence)
        ? rated(passages, instances, evidence, others)
        : rated;
  }

  private List<Selection.Rated> rated(
      List<Passage> passages, List<Instance> instances, Evidence evidence, Others others) {
    List<Selection.Rated> rated = new ArrayList<>();
    for (Instance instance : instances) {
      Candidate candidate = instance.candidate();
      Passage passage = passages.get(candidate.sentence());
      if (!evidence.excludes(passage, candidate)) {
        double more = told(passage, candidate, evidence, others);
        rated.add(
            new Selection.Rated(candidate, classifier.probability(instance.features(), more)));
      }
    }
    return rated;
  }

  /**
   * The log odds that what the article says outright adds. The surname of one whom it names in full
   * is no organization without a word for it ("Clinton emails"), however often it stands.
   */
  private static double told(
      Passage passage, Candidate candidate, Evidence evidence, Others others) {
    double more = evidence.logOdds(passage, candidate);
    if (others.names().isThing(passage, candidate)) {
      return -Evidence.CERTAIN;
    }
    if (more < Evidence.CERTAIN
        && (others.names().has(passage, candidate) || others.uses().has(passage, candidate))) {
      return -Evidence.CERTAIN;
    }
    WordRange name = new WordRange(candidate.from(), candidate.to());
    boolean person =
        others.named().isSurname(passage, name) || others.named().isOfPerson(passage, name);
    return more == 0 && person ? -Evidence.STRONG : more;
  }

  /** What the article names beside organizations. */
  private record Others(NamedOthers named, OtherNames names, OtherUses uses) {}

  private Others others(List<Passage> passages) {
    NamedOthers named = new NamedOthers(kinds, passages);
    return new Others(
        named, new OtherNames(kinds, named, known, passages), new OtherUses(kinds, passages));
  }

  /** What the classifier decides on: something that may be a name, and its features. */
  private record Instance(Candidate candidate, FeatureVector features) {}

  private Evidence evidence(List<Passage> passages, NamedOthers others) {
    NameStart names = new NameStart(kinds);
    Evidence evidence = new Evidence();
    List<EvidenceReader> readers =
        List.of(
            new CompoundNames(kinds, others),
            new LegalFormReader(kinds, others),
            new ClueReader(names, others),
            new DescribedNames(names, others),
            new SpeakerReader(kinds, names, others),
            new HintReader(names, others),
            new OutletReader(kinds, names, others),
            new InstitutionReader(kinds),
            new UnitReader(kinds, others),
            new NumberedNames(),
            new MilitaryUnits(kinds, passages),
            new SureEndings(kinds),
            new MusicGroups(others),
            new AcronymOwners(kinds),
            new AcronymReader(kinds, names, others),
            new KnownNameReader(known, others));
    readers.forEach(reader -> passages.forEach(passage -> reader.read(passage, evidence)));
    return evidence;
  }

  private List<Instance> instances(List<Passage> passages, Evidence evidence) {
    List<Candidate> candidates = candidateFinder.find(passages, evidence);
    List<FeatureVector> features = extractor.read(passages, candidates);
    List<Instance> instances = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      instances.add(new Instance(candidates.get(i), features.get(i)));
    }
    return instances;
  }

  /**
   * What training learns from: each candidate's span and features, and as {@value #EVIDENCE} the
   * log odds that the article's own words add, if any.
   */
  public List<Map.Entry<Span, Map<String, Double>>> features(List<List<NameWord>> sentences) {
    List<Passage> passages = passages(sentences);
    Others others = others(passages);
    Evidence evidence = evidence(passages, others.named());
    List<Map.Entry<Span, Map<String, Double>>> features = new ArrayList<>();
    for (Instance instance : instances(passages, evidence)) {
      Candidate candidate = instance.candidate();
      Passage passage = passages.get(candidate.sentence());
      if (!evidence.excludes(passage, candidate)) {
        Map<String, Double> named = instance.features().byName();
        double more = told(passage, candidate, evidence, others);
        if (more != 0) {
          named.put(EVIDENCE, more);
        }
        features.add(Map.entry(span(passage, candidate), named));
      }
    }
    return features;
  }

  /** The names of all features, in their order: the training weighs these and no others. */
  public static List<String> featureNames() {
    return Features.ALL.stream().map(Feature::name).toList();
  }

  private static List<Passage> passages(List<List<NameWord>> sentences) {
    List<Passage> passages = new ArrayList<>();
    for (List<NameWord> sentence : sentences) {
      passages.add(Passage.of(passages.size(), sentence));
    }
    return passages;
  }

  private static Span span(Passage passage, Candidate candidate) {
    return passage
        .words()
        .get(candidate.from())
        .span()
        .cover(passage.words().get(candidate.to() - 1).span());
  }
}
