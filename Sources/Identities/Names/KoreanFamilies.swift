/// The usual spellings of Korean family names.
enum KoreanFamilies {
  /// One name in each text; a spelling of two names counts as the first.
  static let spellings = [
    "kim gim", "lee yi rhee ri rhie yee lie i", "park pak bak bark", "choi choe choy",
    "chung jung jeong cheong jong chong joung", "kang gang", "cho jo joe", "yoon yun youn",
    "chang jang", "lim im rim yim", "oh o", "seo suh", "shin sin", "kwon gwon kweon",
    "ahn an", "ryu yoo yu you ryoo lyu rhyu", "ko go koh goh", "moon mun", "son sohn",
    "bae pae", "baek paik paek baik back", "heo huh hur", "shim sim", "noh no roh ro rho",
    "ha hah", "kwak gwak", "sung seong", "joo ju chu", "woo u", "koo gu goo ku", "jin chin",
    "na ra nah rah", "jeon chun jun chon cheon", "bang pang", "byun byeon pyon", "kong gong",
    "eom um uhm", "kil gil", "do doh", "hwang whang", "nam nahm", "min minn", "song", "hong",
    "han", "yang", "cha", "pyo", "tak", "yeo yuh", "seok suk", "mun", "myung myeong",
    "sun seon", "sul seol", "bong", "ok", "in ihn", "won weon", "wi wee",
  ]
}
