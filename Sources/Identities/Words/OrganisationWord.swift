extension ArraySlice<UInt8> {
  /// A folded word of an organisation or address, an abbreviation opened; nil for words of grammar,
  /// numbers and single letters.
  var organisationWord: ArraySlice<UInt8>? {
    guard count > 1, !(first.map { 0x30...0x39 ~= $0 } ?? false), !grammarOfAddresses.contains(self)
    else { return nil }
    return openedAbbreviations[self] ?? self
  }
}

private let grammarOfAddresses = ShortWordSet(
  """
  of the and for at in on to de la le les des du et der die das und fur di del della da do dos e y el
  van het een null na
  """)

/// What abbreviations of addresses stand for.
private let openedAbbreviations: [ArraySlice<UInt8>: ArraySlice<UInt8>] = {
  let words = """
    univ university uni university universitat university universite university universidad university
    universidade university universita university universiteit university universitaet university
    dept department dep department departement department departamento department dipartimento department
    comp computer comput computer computing computer computation computer
    sci science sciences science scis science eng engineering engn engineering engrg engineering
    inst institute institut institute instituto institute istituto institute institutes institute
    technol technology tech technology technologies technology technological technology
    nat national natl national nacl national
    coll college sch school lab laboratory labs laboratory laboratories laboratory laboratoire laboratory
    acad academy res research ctr center cent center centre center centro center zentrum center
    fac faculty faculte faculty facultad faculty info information inform information informat information
    math mathematics maths mathematics mathematical mathematics stat statistics
    elect electrical elec electrical electr electrical electron electronics electronic electronics
    mech mechanical med medical medicine medical hosp hospital phys physics chem chemistry biol biology
    appl applied adv advanced int international intl international grp group corp corporation
    syst systems sys systems system systems soft software softw software commun communications
    telecommun telecommunications mgmt management manag management manage management bus business
    educ education econ economics polytech polytechnic politecn politecnico
    """
  let pairs = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8)[...] }
  let places = stride(from: 0, to: pairs.count - 1, by: 2)
  return Dictionary(places.map { (pairs[$0], pairs[$0 + 1]) }) { first, _ in first }
}()
