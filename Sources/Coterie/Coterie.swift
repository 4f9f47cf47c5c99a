@_exported public import CoterieData
@_exported public import CoterieExchange
@_exported public import CoterieGraphviz
@_exported public import CoterieIndicators
@_exported public import CoterieLayouts
@_exported public import CoterieRendering
@_exported public import CoterieReports
@_exported public import CoterieTimelines
