import CoterieData
import Foundation

let usage = """
  measure-identity tables DATA MODEL ANTHOLOGY   count the tables of the model
  measure-identity fit DATA MODEL                fit the coefficients
  measure-identity evaluate DATA MODEL ANTHOLOGY [PAGE]   measure, and write the page

  DATA is the folder of the gold sets, MODEL the file of the model, ANTHOLOGY the folder of the
  collections of the ACL Anthology.
  """

var arguments = CommandLine.arguments.dropFirst()
guard arguments.count >= 3, let command = arguments.popFirst(), let folder = arguments.popFirst(),
  let file = arguments.popFirst()
else {
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(64)
}
let measurement = Measurement(data: DataFolder(path: folder), model: URL(fileURLWithPath: file))
switch command {
case "tables": try measurement.countTables(anthology: arguments.first ?? "")
case "fit": try measurement.fit()
case "evaluate":
  try measurement.evaluate(anthology: arguments.popFirst() ?? "", page: arguments.first)
default:
  FileHandle.standardError.write(Data((usage + "\n").utf8))
  exit(64)
}
