@_exported public import CoterieCentrality
@_exported public import CoterieClusters
@_exported public import CoterieGraphCore
@_exported public import CoterieParallel
