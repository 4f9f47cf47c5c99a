/// The parts that names are made of. Without diacritics and case all of a list differ.
enum NameParts {
  static let given = words(
    """
    Ada Adriana Agnès Ahmed Aiko Akira Alan Alejandro Aleksandra Alice Álvaro Amara Amélie Amir \
    Amit Ana Anders André Andrea Angela Anh Aníbal Anita Anna Antoine Antonio Anya Ari Arjun \
    Astrid Ayşe Barbara Beatriz Benjamin Bengt Birgit Björn Bruno Camille Carlos Carmen Cécile \
    Chiara Chinedu Christian Claire Clara Claudia Cristina Daniel Daria David Deepak Diego \
    Dieter Dimitri Dmitry Doğan Edith Eduardo Eleni Elif Elisabeth Emeka Emil Emma Enrique Erik \
    Esther Eva Fabio Farid Fatima Felix Fernando Francesca Franz François Gabriel Georg George \
    Gianni Giulia Grace Gunnar Gustavo Hamid Hana Hannah Haruto Hassan Heidi Hélène Henrik \
    Hiroshi Hugo Ian Ibrahim Ines Ingrid Irina Isaac Isabel Ivan Jakub James Jan Javier Jean \
    Jens Jesús Jin Joana João Johan John Jonas Jorge José Julia Jürgen Kamal Karin Karl \
    Katarzyna Kateřina Kavita Keiko Kenji Kirsten Klaus Kofi Kwame Lars Latif Laura Leila Léo Li \
    Lin Linh Lorenzo Lucía Luigi Lukas Magnus Malik Manuel Marco Margaret Maria Marta Martin \
    Mary Mateusz Matthew Mei Michael Miguel Mikhail Milan Min Miriam Mohammed Monika Nadia Naoko \
    Natalia Ngozi Nicolás Nikos Nina Olga Olivier Omar Oskar Pablo Paolo Patrick Paul Pedro \
    Petra Philip Pierre Piotr Priya Rachel Rafael Rajesh Ramón Renata Ricardo Robert Rosa Ruth \
    Sandra Santiago
    """)

  /// Family names are an onset, a vowel, a coda and an ending.
  static let onsets = words("B Br D Dr F Fr G Gr H J K Kl Kr L M N P R S Sch St T V W Z")
  static let vowels = words("a e i o u")
  static let markedVowels = words("á é í ö ü")
  static let codas = words("l ll n nd ng r rk rt s st t m")
  static let endings = words(
    """
    a ac adze aka ala ami ano ard aro as au berg dal ella enko er ero es escu etti ev feld ian \
    idis ier ini ley lund man moto o oğlu os ová ovic quist sen ska son stein ström ton ura wala \
    yan
    """)

  static let hanFamily = Array("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾").map(String.init)
  static let hanGiven = Array(
    "伟芳娜秀敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杭玉萍红"
  ).map(String.init)
  static let cyrillicGiven = words(
    """
    Иван Анна Пётр Мария Олег Елена Павел Ольга Сергей Ирина Андрей Наталья Дмитрий Татьяна \
    Алексей Светлана Виктор Галина Юрий Людмила Игорь Марина Роман Вера
    """)
  static let cyrillicInitials = words("А Б В Г Д Е З И К Л М Н О П Р С Т Ф Э Ю")
  static let cyrillicStems = words(
    """
    Нов Пав Лаз Кузнец Смирн Волк Морозн Бел Черн Крас Орл Зайц Соболь Тих Гром Ветр Камен Дубр \
    Берез Лес
    """)
  static let cyrillicEndings = words("ов ин ский енко ук ко ян ич")

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
