extension ArraySlice<UInt8> {
  /// A folded word of a venue; nil for what most venues share, for numbers and for single letters.
  var venueWord: ArraySlice<UInt8>? {
    guard count > 1, !(first.map { 0x30...0x39 ~= $0 } ?? false), !commonVenueWords.contains(self)
    else { return nil }
    return self
  }
}

/// Words that say what kind of a publication a venue is, and who prints it.
private let commonVenueWords = ShortWordSet(
  """
  the of on in and for to de der und la an at with international conference conferences proceedings proc
  workshop workshops symposium symposia congress meeting annual journal journals trans transactions
  transaction letters lett letter magazine mag review reviews rev notes lecture lect series advances
  ieee acm springer elsevier wiley usenix int intl conf symp worksh wkshp joint national nat european
  asian american world global first second third fourth fifth sixth seventh eighth ninth tenth st nd rd
  th part vol volume issue ii iii iv research res science sci sciences studies bulletin bull archive
  arch open new applied appl section special
  """)
