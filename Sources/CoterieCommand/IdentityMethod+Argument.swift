public import ArgumentParser
public import CoterieIdentities

extension IdentityMethod: ExpressibleByArgument {}
