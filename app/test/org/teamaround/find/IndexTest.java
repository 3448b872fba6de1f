package org.teamaround.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.find.Why.How;

class IndexTest {
    private final Town town = new Town();

    private List<String> names(String typed) {
        return town.index().find(typed, 12).stream().map(Found::name).toList();
    }

    private Why why(String typed) {
        List<Found> found = town.index().find(typed, 12);
        assertThat(found).as(typed).isNotEmpty();
        return found.getFirst().why().getFirst();
    }

    private void families() {
        town.child("Łucja Świerczyńska-Kaczmarek", Town.born("2024-06-03"), Town.term(Field.REFERENCE, "C-0001"));
        town.adult("Małgorzata Świerczyńska", Town.born("2006-09-14"), Town.term(Field.PHONE, "07700 900118"));
        town.child("Yusuf al-Ṣāliḥ", Town.term(Field.SCRIPT, "يوسف الصالح"));
        town.child("Lin Chen", Town.term(Field.SCRIPT, "陈林"));
        town.child("Mei Chen", Town.term(Field.SCRIPT, "陈梅"));
        town.child("Aoife Ó Murchú-Lin");
        town.child("Caoimhe Ní Dhonnchadha", Town.term(Field.KNOWN_AS, "Keeva"), Town.term(Field.ALSO_KNOWN_AS, "Keeva Donohue"), Town.born("2011-11-11"));
        town.adult("Séamus O'Murchu");
        town.adult("Iain MacDonald");
        town.adult("Jürgen Müller");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', value = {
        "Swierczynska|Małgorzata Świerczyńska", "Świerczyńska|Małgorzata Świerczyńska", "świerczyńska|Małgorzata Świerczyńska",
        "lucja|Łucja Świerczyńska-Kaczmarek", "LUC|Łucja Świerczyńska-Kaczmarek", "Kaczmarek|Łucja Świerczyńska-Kaczmarek", "kacz luc|Łucja Świerczyńska-Kaczmarek",
        "swierczynskakaczmarek|Łucja Świerczyńska-Kaczmarek", "al-Salih|Yusuf al-Ṣāliḥ", "alsalih|Yusuf al-Ṣāliḥ", "salih yus|Yusuf al-Ṣāliḥ", "الصالح|Yusuf al-Ṣāliḥ",
        "صالح|Yusuf al-Ṣāliḥ", "يوسف الصالح|Yusuf al-Ṣāliḥ", "陈|Lin Chen", "林|Lin Chen", "陈梅|Mei Chen", "Chen M|Mei Chen", "chen l|Lin Chen", "O Murchu|Aoife Ó Murchú-Lin",
        "Ó Murchú-Lin|Aoife Ó Murchú-Lin", "Omurchu Lin|Aoife Ó Murchú-Lin", "Lin|Lin Chen", "aoife lin|Aoife Ó Murchú-Lin", "murchu seamus|Séamus O'Murchu", "O'Murchú|Séamus O'Murchu",
        "Ni Dhonnchadha|Caoimhe Ní Dhonnchadha", "nidhonn|Caoimhe Ní Dhonnchadha", "keeva|Caoimhe Ní Dhonnchadha", "donohue keeva|Caoimhe Ní Dhonnchadha",
        "mcdonald|Iain MacDonald", "Mc Donald|Iain MacDonald", "mueller|Jürgen Müller", "muller|Jürgen Müller"})
    void foundByAnyPartOfAnyName(String typed, String first) {
        families();
        assertThat(names(typed)).as(typed).isNotEmpty();
        assertThat(names(typed).getFirst()).isEqualTo(first);
    }

    @Test void aShortFamilyNameIsFoundWhereverItStands() {
        families();
        assertThat(names("Lin")).contains("Lin Chen", "Aoife Ó Murchú-Lin");
        assertThat(names("Chen")).containsExactly("Lin Chen", "Mei Chen");
        assertThat(names("陈")).containsExactly("Lin Chen", "Mei Chen");
        assertThat(names("O Murchu")).containsExactlyInAnyOrder("Aoife Ó Murchú-Lin", "Séamus O'Murchu");
    }

    @Test void anotherAlphabetFindsWhatIsOnlyWrittenInOurs() {
        town.child("Wei Chen");
        town.child("Wasyl Szewczenko");
        assertThat(names("陈")).containsExactly("Wei Chen");
        assertThat(why("陈").how()).isEqualTo(How.LATIN);
        town.child("?", Town.term(Field.SCRIPT, "Пётр"));
        assertThat(why("petr")).isEqualTo(new Why(How.LATIN, Field.SCRIPT, "Пётр"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/09/2006", "14 sep 06", "2006-09-14", "140906", "14.9.2006", "14 September 2006", "14092006", "20060914", "14-09-06", "14/09",
        "sept 2006", "14th Sep 2006", "malg 14/09/2006", "14 sep 06 swier", "14/9/20", "09/14/2006", "Sep 14 2006"})
    void foundByTheDayOfBirthHoweverItIsTyped(String typed) {
        families();
        assertThat(names(typed)).containsExactly("Małgorzata Świerczyńska");
        assertThat(why(typed)).isEqualTo(new Why(How.SAME, Field.BIRTH, "2006-09-14"));
    }

    @Test void aShortFormFindsTheWholeNameAndTheOtherWayRound() {
        town.adult("Elizabeth Hartley");
        town.child("Elizaveta Hart");
        town.child("Billy Ashdown");
        town.child("Lizette Marlow");
        assertThat(names("Liz")).as("what begins so goes first").containsExactly("Lizette Marlow", "Elizabeth Hartley");
        assertThat(names("liz hart")).containsExactly("Elizabeth Hartley");
        assertThat(why("Liz hart")).isEqualTo(new Why(How.SHORT_FORM, Field.NAME, "Elizabeth Hartley"));
        assertThat(names("William")).containsExactly("Billy Ashdown");
    }

    @Test void onlyNamesHaveShortForms() {
        town.put(Kind.SERVICE, UUID.randomUUID(), "Holiday club", Town.term(Field.WHAT_FOR, "William Street"));
        assertThat(names("Bill")).isEmpty();
    }

    @Test void anEstimatedBirthIsFoundByItsYear() {
        town.adult("Ada Bell", Term.of(Field.BIRTH, 1987, 0));
        town.adult("Ben Bell", Term.of(Field.BIRTH, 1987, 4));
        assertThat(names("1987")).hasSize(2);
        assertThat(names("apr 1987")).containsExactly("Ben Bell");
        assertThat(names("01/01/1987")).isEmpty();
    }

    @ParameterizedTest(name = "{0} finds by {1}")
    @CsvSource(delimiter = '|', value = {"07700 900118|PHONE", "07700900118|PHONE", "+44 7700 900118|PHONE", "0770 0900 118|PHONE", "900118|PHONE", "0118|PHONE", "(07700) 900-118|PHONE",
        "C-0007|REFERENCE", "c0007|REFERENCE", "c 7|REFERENCE", "C7|REFERENCE", "0007|REFERENCE", "NB-CAF-0412|OTHER_REFERENCE", "nb caf 0412|OTHER_REFERENCE",
        "943 476 5919|NHS_NUMBER", "9434765919|NHS_NUMBER", "A801200001001|UPN", "ZZ99 4AB|POSTCODE", "zz994ab|POSTCODE", "zz99|POSTCODE", "zz99 4|POSTCODE",
        "bell zz99 4ab|POSTCODE", "nia 900118|PHONE"})
    void foundByNumbersAndPlaces(String typed, Field by) {
        families();
        town.child("Nia Bell", Town.term(Field.PHONE, "07700 900118"), Town.term(Field.REFERENCE, "C-0007"), Town.term(Field.OTHER_REFERENCE, "NB-CAF-0412"),
            Town.term(Field.NHS_NUMBER, "943 476 5919"), Town.term(Field.UPN, "A801200001001"), Town.term(Field.POSTCODE, "ZZ99 4AB"));
        assertThat(town.index().find(typed, 12)).anySatisfy(found -> {
            assertThat(found.name()).isEqualTo("Nia Bell");
            assertThat(found.why()).extracting(Why::field).contains(by);
        });
    }

    @Test void saysWhyItMatched() {
        families();
        assertThat(why("keeva")).isEqualTo(new Why(How.SAME, Field.KNOWN_AS, "Keeva"));
        assertThat(why("donohue")).isEqualTo(new Why(How.SAME, Field.ALSO_KNOWN_AS, "Keeva Donohue"));
        assertThat(why("Swierczynksa")).isEqualTo(new Why(How.NEARLY, Field.NAME, "Małgorzata Świerczyńska"));
        assertThat(why("Seymoos")).isEqualTo(new Why(How.SOUNDS, Field.NAME, "Séamus O'Murchu"));
        assertThat(why("Malgorzata").isPlain()).isTrue();
        assertThat(town.index().find("keeva 11/11/2011", 3).getFirst().why()).extracting(Why::field).containsExactly(Field.KNOWN_AS, Field.BIRTH);
    }

    @Test void theBestMatchComesFirst() {
        town.child("Linda Brown");
        town.adult("Lin Brown");
        town.child("Lin Abbot");
        town.child("Colin Lint");
        town.child("Len Brown");
        assertThat(names("lin")).containsExactly("Lin Abbot", "Lin Brown", "Colin Lint", "Linda Brown", "Len Brown");
        assertThat(names("lin brown").getFirst()).isEqualTo("Lin Brown");
    }

    @Test void theSpokenNameIsAWeakerMatchThanTheWritten() {
        town.child("Shaun Bell");
        town.child("Sean Bell");
        town.child("Shawn Bell");
        assertThat(names("sean").getFirst()).isEqualTo("Sean Bell");
        assertThat(names("shaun").getFirst()).isEqualTo("Shaun Bell");
        assertThat(names("shaun")).contains("Shawn Bell");
    }

    @Test void everyPartMustMatch() {
        families();
        assertThat(names("lucja chen")).isEmpty();
        assertThat(names("14/09/2006 lucja")).isEmpty();
    }

    @Test void whatChangesIsFoundAnewAndOtherwiseNoMore() {
        UUID nia = town.child("Nia Bell");
        UUID ben = town.child("Ben Bell");
        Index index = town.index();
        town.put(Kind.CHILD, nia, "Nia Okoro");
        town.people.remove(ben);
        UUID ada = town.child("Ada Bell");
        index.note(Town.written(nia, ben, ada));
        assertThat(index.find("bell", 9)).extracting(Found::name).containsExactly("Ben Bell", "Nia Bell");
        index.catchUp();
        assertThat(index.find("bell", 9)).extracting(Found::name).containsExactly("Ada Bell");
        assertThat(index.find("okoro", 9)).extracting(Found::name).containsExactly("Nia Okoro");
        assertThat(index.size()).isEqualTo(2);
        town.put(Kind.CHILD, nia, "Nia Bell");
        index.note(Town.written(nia));
        index.catchUp();
        assertThat(index.find("bell", 9)).extracting(Found::name).containsExactly("Ada Bell", "Nia Bell");
        assertThat(index.find("okoro", 9)).isEmpty();
    }

    @Test void beforeItIsBuiltAndAfterTheLockItFindsNothing() {
        town.child("Nia Bell");
        Index index = new Index(List.of(town));
        assertThat(index.isReady()).isFalse();
        assertThat(index.find("nia", 3)).isEmpty();
        index.catchUp();
        assertThat(index.isReady()).isTrue();
        assertThat(index.find("nia", 3)).hasSize(1);
        index.end();
        assertThat(index.isReady()).isFalse();
        assertThat(index.find("nia", 3)).isEmpty();
        index.catchUp();
        assertThat(index.find("nia", 3)).as("what has ended does not begin again").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " \t\u00a0 ", "😀", "\u202e\u200f", "\u0301\u0301", "[a-z]*(", "\\Q.*", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "'", "’’", "%", "_", "\ud83d", "-/.",
        "99999999999999999999999999", "00/00/0000", "31/31/3131", "0", "1/2/3/4/5"})
    void whatIsNoNameFindsNobodyAndBreaksNothing(String typed) {
        families();
        assertThat(names(typed)).isEmpty();
    }

    @Test void whatIsLongOrOddIsStillAnswered() {
        families();
        town.child("A" + "\u0301".repeat(300) + "nna " + "Bell ".repeat(40));
        town.child("😀", Town.term(Field.SCRIPT, "😀😀"));
        assertThat(names("a".repeat(10_000))).isEmpty();
        assertThat(names("a ".repeat(5_000))).isNotNull();
        assertThat(names("anna bell")).isNotEmpty();
        assertThat(names("\u202bLucja\u202c")).containsExactly("Łucja Świerczyńska-Kaczmarek");
        assertThat(names("luc*")).containsExactly("Łucja Świerczyńska-Kaczmarek");
        assertThat(names("Łucja (1)")).isEmpty();
    }
}
