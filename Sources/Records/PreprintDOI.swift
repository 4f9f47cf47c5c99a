/// The DOIs of preprint servers, which their prefixes show.
enum PreprintDOI {
  /// Whether a DOI, in its normal form, is one of a preprint.
  static func matches(_ doi: UnsafeBufferPointer<UInt8>) -> Bool {
    if unsafe doi.starts(with: coldSpringHarbor) {
      // bioRxiv and medRxiv number their preprints; the journals of the same publisher name theirs.
      let number = unsafe UnsafeBufferPointer(rebasing: doi[coldSpringHarbor.count...])
      return unsafe number.allSatisfy {
        48...57 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "v")
      }
    }
    guard doi.count > 3 else { return false }
    let first = unsafe doi[3]
    return prefixes.contains { unsafe $0[3] == first && doi.starts(with: $0) }
  }

  private static let coldSpringHarbor = Array("10.1101/".utf8)

  private static let prefixes = [
    "10.48550/", "10.21203/rs.", "10.26434/chemrxiv", "10.20944/preprints", "10.31234/osf",
    "10.31235/osf", "10.31219/osf", "10.31223/", "10.2139/ssrn", "10.36227/techrxiv",
    "10.22541/au", "10.22541/essoar", "10.1002/essoar", "10.64898/", "10.12688/wellcomeopenres",
    "10.14293/s2199", "10.33774/", "10.51094/", "10.32942/", "10.31730/osf", "10.32388/",
  ].map { Array($0.utf8) }
}
