/// Coterie's version.
public let coterieVersion = "0.1.0"
