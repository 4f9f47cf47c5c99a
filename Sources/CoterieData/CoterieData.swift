@_exported public import CoterieCorpora
@_exported public import CoterieGraphs
@_exported public import CoterieIdentities
@_exported public import CoterieNetworks
@_exported public import CoterieReaders
@_exported public import CoterieRecords
@_exported public import CoterieText
