package hearsay.article.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The ferry was sold to a firm in the north, and the crew said that it had been told nothing of it by the owners of the ship.",
        "de|Die Fähre wurde an eine Firma im Norden verkauft, und die Besatzung sagte, dass sie davon nichts gewusst habe und auch nicht gefragt worden sei.",
        "fr|Le navire a été vendu à une entreprise du nord, et les marins ont dit que les propriétaires ne leur avaient rien dit de cette vente avant lundi.",
        "es|El barco fue vendido a una empresa del norte, y los marineros dijeron que los dueños no les habían contado nada de la venta hasta el lunes.",
        "pt|O navio foi vendido a uma empresa do norte, e os marinheiros disseram que os donos não lhes tinham contado nada da venda até à segunda-feira.",
        "it|La nave è stata venduta a una ditta del nord, e i marinai hanno detto che i proprietari non avevano raccontato nulla della vendita prima di lunedì.",
        "nl|Het schip is verkocht aan een bedrijf in het noorden, en de bemanning zei dat de eigenaren hun niets van de verkoop hadden verteld tot maandag.",
        "sv|Fartyget har sålts till ett företag i norr, och besättningen sade att ägarna inte hade berättat något om affären för dem före måndagen.",
        "pl|Statek został sprzedany firmie z północy, a załoga powiedziała, że właściciele nic jej o tym nie mówili i że nie wie, co będzie dalej z pracą.",
        "tr|Gemi kuzeydeki bir şirkete satıldı ve mürettebat bu satış için kendilerine daha önce bir şey söylenmediğini, ancak çok endişeli olduğunu söyledi.",
        "id|Kapal itu dijual kepada sebuah perusahaan di utara, dan para awak mengatakan bahwa mereka tidak diberi tahu oleh pemilik sampai hari Senin itu.",
        "ru|Паром был продан фирме на севере, и команда сказала, что владельцы ничего не сообщили ей о продаже до понедельника, а работа уже закончилась.",
        "uk|Пором було продано фірмі на півночі, і команда сказала, що власники нічого не повідомили їй про це до понеділка, а робота вже закінчилася.",
        "el|Το πλοίο πουλήθηκε σε μια εταιρεία του βορρά και το πλήρωμα δεν γνώριζε τίποτα.",
        "zh|这艘渡轮已经卖给北方的一家公司，船员们说他们在星期一之前对此一无所知，船主什么也没有告诉他们。",
        "ja|このフェリーは北部の会社に売却され、乗組員は月曜日まで何も知らされていなかったと述べた。船主は何も言わなかった。",
        "ko|이 여객선은 북부의 한 회사에 팔렸으며 선원들은 월요일까지 아무것도 듣지 못했다고 말했다. 선주는 답하지 않았다.",
        "ar|بيعت العبارة إلى شركة في الشمال وقال الطاقم إنه لم يعلم شيئا عن ذلك حتى يوم الاثنين الماضي"
      })
  void is_told_by_small_words_and_by_script(String language, String text) {
    assertThat(TextLanguage.of(text)).hasValue(language);
  }

  @Test
  void is_not_told_of_few_words_and_of_names() {
    assertThat(TextLanguage.of("Die Fähre ist verkauft.")).isEmpty();
    assertThat(TextLanguage.of("")).isEmpty();
    assertThat(TextLanguage.of("Alma Ferrin, Odd Falk, Nordvik Marine; ".repeat(4))).isEmpty();
  }

  @Test
  void of_english_about_other_countries_is_english() {
    String text =
        "The paper Die Welt said that Le Monde and La Repubblica had the report of the ferry"
            + " first, and that El País and O Globo had it on the day after.";
    assertThat(TextLanguage.of(text)).hasValue("en");
  }

  @Test
  void that_is_none_of_those_known_is_unknown_where_there_is_much_of_it() {
    StringBuilder made = new StringBuilder();
    for (String start : List.of("velsa", "norvi", "tamo", "kele", "fari", "pola", "nesu")) {
      for (String end : List.of("ndi", "ku", "mra", "lem", "rat", "davi", "ru", "sto")) {
        made.append(start).append(end).append(", ");
      }
    }
    assertThat(TextLanguage.of(made.toString().repeat(4))).hasValue(TextLanguage.UNKNOWN);
    assertThat(TextLanguage.of("velsandi norviku ".repeat(200))).isEmpty();
  }
}
