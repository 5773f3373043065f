"""Names, offices and places made up for training texts, so that no name is learned."""

import re

GIVEN = """Anna Maria Elena Olga Irina Sofia Clara Julia Laura Emma Nora Ingrid Astrid Fatima Leila Amina Yasmin Priya Anjali
Mei Ling Yuki Hana Aiko Chioma Ngozi Zanele Thandi Rosa Carmen Lucia Beatriz Valentina Camila Helen Margaret Susan Karen Denise
John Michael David Robert James Thomas Peter Paul Mark Andrew Sergei Dmitry Pavel Igor Viktor Oleg Lars Erik Johan Henrik Jens
Hans Karl Dieter Stefan Luca Marco Giorgio Pierre Luc Antoine Carlos Diego Javier Miguel Ahmed Omar Hassan Tariq Rashid Arjun
Rahul Vikram Wei Jun Hiroshi Kenji Takeshi Kwame Kofi Emeka Tunde Jabu Sipho Mehmet Emre Yusuf Abdul Ravi Tomas Jakub""".split()
FAMILY = """Almeida Andersen Bakker Banerjee Becker Berg Bianchi Bogdanov Brandt Castillo Chandra Chen Cohen Costa Dang Delgado
Demir Diallo Dubois Eriksen Fadel Farouk Ferrari Fischer Fofana Garcia Gruber Gupta Haddad Halvorsen Hansen Haruna Hoang Horvat
Ibrahim Iyer Jansen Kamau Kaplan Karlsson Kaur Khalil Kim Kowalski Kozlov Kurz Lambert Larsen Lehmann Levin Lin Lindqvist Lopes
Marchetti Markovic Mbeki Mendez Mensah Meyer Mishra Moreau Morozov Mwangi Nagy Nakamura Nasser Ndiaye Nguyen Novak Obi Okafor
Olsen Orlov Ortega Ozturk Park Patel Pereira Petrov Popescu Quist Rahman Ramirez Reyes Ricci Rossi Saito Salazar Sato Schmidt
Sharma Silva Singh Smirnov Sokolov Sorensen Suzuki Tanaka Tran Usman Vasquez Vogel Volkov Wagner Walsh Weber Yamada Yilmaz Zhao""".split()
OFFICES = """spokesman spokeswoman president minister director chairman prosecutor analyst lawyer economist judge senator governor
mayor commissioner secretary professor researcher official colonel general ambassador investigator banker trader engineer
doctor farmer resident witness neighbour activist lawmaker treasurer auditor regulator broker captain inspector""".split()
PLACES = """Oslo Bergen Hamburg Rotterdam Antwerp Marseille Genoa Valencia Porto Gdansk Riga Tallinn Helsinki Odesa Izmir Beirut
Cairo Tunis Dakar Accra Lagos Nairobi Durban Muscat Karachi Mumbai Chennai Colombo Dhaka Yangon Bangkok Hanoi Manila Jakarta Busan
Osaka Vladivostok Sydney Auckland Lima Quito Bogota Caracas Havana Houston Denver Chicago Toronto Norway Chile Kenya Vietnam Jordan
Estonia Portugal Ghana Peru Malaysia Belgium Oman""".split()
WORDS = """Northern Baltic Atlantic United National General Meridian Polar Silver Orient Delta Union Summit Harbour Granite Pioneer
Coastal Continental Crown Eastern Amber Cedar Falcon Aurora Vega Titan Horizon Alpine""".split()
KINDS = """Bank Shipping Energy Group Holdings Airlines Steel Institute Foundation University Ministry Agency Commission Union Council
Trading Insurance Logistics Petroleum Mining Telecom Press Authority Association Court Fund""".split()
MEDIA = """Times Post Herald Tribune Gazette Courier Observer News Chronicle Telegraph Journal Daily""".split()


class Names:
    def __init__(self, chance):
        self.chance = chance

    def place(self):
        return self.chance.choice(PLACES)

    def family(self):
        return self.chance.choice(FAMILY)

    def name(self):
        return f"{self.chance.choice(GIVEN)} {self.family()}"

    def office(self):
        return self.chance.choice(OFFICES)

    def organization(self):
        lot, pick = self.chance.random(), self.chance.choice
        if lot < 0.5:
            return f"{pick(WORDS)} {pick(KINDS)}"
        if lot < 0.7:
            return f"the {self.place()} {pick(KINDS)}"
        if lot < 0.9:
            return f"{self.family()} {pick(KINDS)}"
        return "".join(pick("ABCDEFGHIKLMNOPRSTUVW") for _ in range(pick((3, 4))))

    def medium(self):
        lot, pick = self.chance.random(), self.chance.choice
        if lot < 0.6:
            return f"the {self.place()} {pick(MEDIA)}"
        return pick(
            ("Reuters", "the newspaper", "the paper", "the broadcaster", "the news agency", "state television", "the magazine")
        )

    def source(self):
        """Someone who says something, as news name him."""
        lot, pick = self.chance.random(), self.chance.choice
        if lot < 0.25:
            return self.name()
        if lot < 0.4:
            return self.family()
        if lot < 0.5:
            return f"{pick(('the', 'a', 'one'))} {self.office()}"
        if lot < 0.6:
            return f"{self.office()} {self.name()}"
        if lot < 0.7:
            return pick(
                ("he", "she", "they", "officials", "analysts", "prosecutors", "police", "experts", "researchers", "the report")
            )
        if lot < 0.8:
            return f"{self.name()}, {pick(('a', 'the'))} {self.office()} at {self.organization()},"
        if lot < 0.9:
            return self.medium()
        return self.organization()

    def fill(self, template):
        """The template with a name for each of its fields, {name}, {place}, {organization} and so on."""
        return re.sub(r"\{(\w+)\}", lambda match: getattr(self, match[1])(), template)


def capitalized(text):
    return text[:1].upper() + text[1:]
