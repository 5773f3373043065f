package hearsay.annotate.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The features of the classifier: this list is the only one. Readers set what is declared here,
 * {@code weights.tsv} weighs each of them and nothing else ({@link Classifier}), and the training
 * gets the list with its candidates.
 */
final class Features {
  private static final List<Feature> DECLARED = new ArrayList<>();

  // The name's own words: see FormReader.
  static final Feature FORM_WORDS = declare("form.words");
  static final Feature FORM_ONE_WORD = declare("form.one_word");
  static final Feature FORM_PREPOSITION = declare("form.preposition");
  static final Feature FORM_AND = declare("form.and");
  static final Feature FORM_AND_WITHIN_OF = declare("form.and_within_of");
  static final Feature FORM_AND_BEFORE_BODY = declare("form.and_before_body");
  static final Feature FORM_AND_OF_TWO_BODIES = declare("form.and_of_two_bodies");
  static final Feature FORM_POSSESSIVE = declare("form.possessive");
  static final Feature FORM_POSSESSIVE_LAST = declare("form.possessive_last");
  static final Feature FORM_ACRONYM = declare("form.acronym");
  static final Feature FORM_DIGIT = declare("form.digit");
  static final Feature FORM_NUMBER_LAST = declare("form.number_last");
  static final Feature FORM_MIXED = declare("form.mixed");
  static final Feature FORM_SIGN_LAST = declare("form.sign_last");
  static final Feature FORM_SMALL_ELSEWHERE = declare("form.small_elsewhere");
  static final Feature FORM_BODY = declare("form.body");
  static final Feature FORM_BODY_FIRST = declare("form.body_first");
  static final Feature FORM_BODY_LAST = declare("form.body_last");
  static final Feature FORM_BODY_ALONE = declare("form.body_alone");
  static final Feature FORM_BODY_BEFORE_PREPOSITION = declare("form.body_before_preposition");
  static final Feature FORM_LEGAL = declare("form.legal");
  static final Feature FORM_ORGANIZATION_LAST = declare("form.organization_last");
  static final Feature FORM_TITLE_FIRST = declare("form.title_first");
  static final Feature FORM_TITLE_LAST = declare("form.title_last");
  static final Feature FORM_PERSON_FIRST = declare("form.person_first");
  static final Feature FORM_PERSON_LAST = declare("form.person_last");
  static final Feature FORM_GIVEN_FIRST = declare("form.given_first");
  static final Feature FORM_GIVEN = declare("form.given");
  static final Feature FORM_PLACE_LAST = declare("form.place_last");
  static final Feature FORM_SITE_FIRST = declare("form.site_first");
  static final Feature FORM_SITE_LAST = declare("form.site_last");
  static final Feature FORM_SITE_ALONE = declare("form.site_alone");
  static final Feature FORM_LAND_FIRST = declare("form.land_first");
  static final Feature FORM_LAND_LAST = declare("form.land_last");
  static final Feature FORM_LAND_ALONE = declare("form.land_alone");
  static final Feature FORM_WORK_LAST = declare("form.work_last");
  static final Feature FORM_EVENT_LAST = declare("form.event_last");
  static final Feature FORM_EVENT = declare("form.event");
  static final Feature FORM_DATE = declare("form.date");
  static final Feature FORM_KNOWN = declare("form.known");
  static final Feature FORM_KNOWN_WORD = declare("form.known_word");

  /** Of a name in a gazetteer: at all, as one word, as several words. */
  static final Map<Gazetteer, Feature> FORM_LISTED = listed("form.listed_");

  static final Map<Gazetteer, Feature> FORM_LISTED_WORD = listed("form.listed_word_");
  static final Map<Gazetteer, Feature> FORM_LISTED_WORDS = listed("form.listed_words_");

  // What the article says of the name, and of its words: see FeatureExtractor, ArticleStatistics.
  static final Feature NAME_MENTIONS = declare("name.mentions");
  static final Feature NAME_LOG_MENTIONS = declare("name.log_mentions");
  static final Feature NAME_SUBJECT = declare("name.subject");
  static final Map<WordKind, Feature> NAME_SUBJECT_OF =
      family(WordKinds.NOUNS, noun -> "name.subject_of_" + noun.noun() + "s");
  static final Map<WordKind, Feature> ARTICLE_ANAPHORS =
      family(WordKinds.NOUNS, noun -> "article." + noun.noun() + "_anaphors");
  static final Feature WORDS_COUNT = declare("words.count");
  static final Map<NameClass, Feature> WORDS_MEAN =
      family(Arrays.asList(NameClass.values()), of -> "words.mean_" + of.key);
  static final Map<NameClass, Feature> WORDS_MOST =
      family(Arrays.asList(NameClass.values()), of -> "words.most_" + of.key);

  // Longer names, short forms and abbreviations: see VariantReader.
  static final Feature LONGER_ORGANIZATION = declare("longer.organization");
  static final Feature LONGER_PERSON = declare("longer.person");
  static final Feature LONGER_BODY = declare("longer.body");
  static final Feature LONGER_GIVEN = declare("longer.given");
  static final Feature LONGER_COUNT = declare("longer.count");
  static final Feature LONGER_DEFINED = declare("longer.defined");
  static final Map<Gazetteer, Feature> LONGER_LISTED = listed("longer.listed_");
  static final Feature SHORTER_ORGANIZATION = declare("shorter.organization");
  static final Feature SHORTER_COUNT = declare("shorter.count");
  static final Feature SHORTER_DEFINED = declare("shorter.defined");
  static final Map<Gazetteer, Feature> SHORTER_LISTED = listed("shorter.listed_");
  static final Feature WRITTEN_OUT_ORGANIZATION = declare("written_out.organization");
  static final Feature WRITTEN_OUT_BODY = declare("written_out.body");
  static final Feature WRITTEN_OUT_THERE = declare("written_out.there");
  static final Feature ABBREVIATED = declare("abbreviated");

  /** What a mention tells: of the mention itself, then the mean and the highest of all mentions. */
  static final Map<MentionFeature, Feature> HERE = mentioned("here.", MentionFeature.ALL);

  static final Map<MentionFeature, Feature> MEAN = mentioned("mean.", MentionFeature.ALL);
  static final Map<MentionFeature, Feature> MOST = mentioned("most.", MentionFeature.COUNTED_ONCE);

  // The other members of an enumeration: see Enumerations.
  static final Feature LIST_THERE = declare("list.there");
  static final Feature LIST_COUNT = declare("list.count");
  static final Feature LIST_LEFT = declare("list.left");
  static final Feature LIST_FIRST_AFTER_NOUN = declare("list.first.after_organization_noun");

  /** What members of an enumeration pass on to one another. */
  static final List<Feature> PASSED_ON = passedOn();

  static final Map<Feature, Feature> LIST_MEAN = family(PASSED_ON, of -> "list.mean." + of.name());
  static final Map<Feature, Feature> LIST_MOST = family(PASSED_ON, of -> "list.most." + of.name());

  /** In the order of their indexes. */
  static final List<Feature> ALL = List.copyOf(DECLARED);

  private Features() {}

  private static Feature declare(String name) {
    Feature feature = new Feature(name, DECLARED.size());
    DECLARED.add(feature);
    return feature;
  }

  private static <K> Map<K, Feature> family(Collection<K> keys, Function<K, String> name) {
    Map<K, Feature> family = new LinkedHashMap<>();
    keys.forEach(key -> family.put(key, declare(name.apply(key))));
    return family;
  }

  private static Map<Gazetteer, Feature> listed(String prefix) {
    return family(Arrays.asList(Gazetteer.values()), gazetteer -> prefix + gazetteer.key);
  }

  private static Map<MentionFeature, Feature> mentioned(
      String prefix, Collection<MentionFeature> features) {
    return family(features, feature -> prefix + feature.key);
  }

  private static List<Feature> passedOn() {
    Stream<Feature> here =
        Stream.of(
                MentionFeature.MODEL_ORGANIZATION,
                MentionFeature.MODEL_PERSON,
                MentionFeature.MODEL_PLACE,
                MentionFeature.AFTER_ORGANIZATION_NOUN,
                MentionFeature.NEAR_ORGANIZATION_NOUN,
                MentionFeature.NEAR_PERSON_NOUN,
                MentionFeature.NEAR_WORK_NOUN,
                MentionFeature.AFTER_PERSON_NOUN,
                MentionFeature.AFTER_PLACE_NOUN,
                MentionFeature.AFTER_WORK_NOUN,
                MentionFeature.BEFORE_ORGANIZATION_NOUN,
                MentionFeature.APPOSED_ORGANIZATION,
                MentionFeature.AFTER_ROLE,
                MentionFeature.AFTER_BY,
                MentionFeature.AFTER_OF,
                MentionFeature.DEED)
            .map(Features::here);
    Stream<Feature> others =
        Stream.of(
            mean(MentionFeature.MODEL_ORGANIZATION),
            FORM_BODY,
            FORM_LEGAL,
            FORM_KNOWN,
            FORM_BODY_LAST,
            FORM_ORGANIZATION_LAST,
            FORM_PERSON_FIRST,
            ABBREVIATED,
            of(WORDS_MEAN, NameClass.ORGANIZATION),
            NAME_MENTIONS);
    return Stream.concat(here, others).toList();
  }

  static Feature here(MentionFeature feature) {
    return of(HERE, feature);
  }

  static Feature mean(MentionFeature feature) {
    return of(MEAN, feature);
  }

  /**
   * The member of a family.
   *
   * @throws IllegalArgumentException if none is declared
   */
  static <K> Feature of(Map<K, Feature> family, K key) {
    Feature feature = family.get(key);
    if (feature == null) {
      throw new IllegalArgumentException("no feature is declared for " + key);
    }
    return feature;
  }
}
