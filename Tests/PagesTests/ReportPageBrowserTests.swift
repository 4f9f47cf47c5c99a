import CoterieAnalyses
import CoteriePages
import Foundation
import Testing

/// The page in a real browser, the Chromium that `COTERIE_BROWSER` names. Skipped, and so counted,
/// where the variable is not set.
@Suite(.enabled(if: Browser.path != nil, "COTERIE_BROWSER names no Chromium"))
struct ReportPageBrowserTests {
  @Test func sortsByTheHeadsOfColumns() throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: 1280,
      script: """
        var table = document.getElementById('author-table');
        var names = function () {
          return Array.from(table.tBodies[0].rows).slice(0, 3).map(function (row) {
            return row.cells[0].textContent;
          });
        };
        var head = table.querySelectorAll('thead th')[3];
        var result = { first: names(), buttons: table.querySelectorAll('thead button').length };
        head.querySelector('button').click();
        result.degree = names();
        result.order = head.getAttribute('aria-sort');
        head.querySelector('button').click();
        result.reversed = table.tBodies[0].rows[33].cells[0].textContent;
        result.reversedOrder = head.getAttribute('aria-sort');
        table.querySelector('thead button').click();
        result.names = names();
        result.sorted = table.querySelectorAll('th[aria-sort]').length;
        return result;
        """)
    #expect(report.errors.isEmpty)
    #expect(report["first"] == ["Amnon Geifman", "Nir Ailon", "Meirav Galun"])
    #expect(report["buttons"] == ["13"])
    #expect(report["degree"]?.prefix(2) == ["Nir Ailon", "Amnon Geifman"])
    #expect(report["order"] == ["descending"])
    #expect(report["reversed"] == ["Nir Ailon"])
    #expect(report["reversedOrder"] == ["ascending"])
    #expect(report["names"] == ["Aakshita Chandiramani", "Aaron Blakeman", "Aaron Grattafiori"])
    #expect(report["sorted"] == ["1"])
  }

  @Test(arguments: [360, 390, 768, 1280]) func staysWithinTheWindow(width: Int) throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: width,
      script: """
        var wide = Array.from(document.querySelectorAll('p,h1,h2,ul,dl,nav,caption div'))
          .filter(function (element) {
            return element.getBoundingClientRect().right > innerWidth + 0.5;
          });
        return {
          page: document.documentElement.scrollWidth, window: innerWidth,
          wide: wide.map(function (element) { return element.tagName + element.className; })
        };
        """)
    #expect(report.errors.isEmpty)
    #expect(report["window"] == ["\(width)"])
    #expect(report["page"] == ["\(width)"])
    #expect(report["wide"] == [])
  }

  @Test func enlargesADrawingInsideItsBox() throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: 1000,
      script: """
        var width = function () {
          return document.querySelector('.drawing svg').getBoundingClientRect().width;
        };
        var before = width();
        document.querySelector('input.zoom').click();
        return { factor: width() / before, page: document.documentElement.scrollWidth };
        """)
    #expect(report.errors.isEmpty)
    #expect(report["factor"] == ["2"])
    #expect(report["page"] == ["1000"])
  }

  @Test func keepsPlainHeadsWhilePrinting() throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: 1280,
      script: """
        var count = function () { return document.querySelectorAll('th button').length; };
        var result = { before: count() > 20 };
        document.querySelector('details').open = false;
        dispatchEvent(new Event('beforeprint'));
        result.during = count();
        result.open = document.querySelector('details').open;
        dispatchEvent(new Event('afterprint'));
        result.after = count() > 20;
        result.closed = !document.querySelector('details').open;
        return result;
        """)
    #expect(report.errors.isEmpty)
    #expect(report["before"] == ["true"] && report["during"] == ["0"])
    #expect(report["open"] == ["true"])
    #expect(report["after"] == ["true"] && report["closed"] == ["true"])
  }
}
