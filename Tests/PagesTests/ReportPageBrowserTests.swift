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

  /// On phones no column is out of sight, every cell says what it is, and letters can be read.
  @Test func showsAllColumnsOnPhones() throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: 400,
      script: """
        var cells = Array.from(document.querySelectorAll('.wide tbody td, .wide tbody th'));
        var lost = cells.filter(function (cell) {
          var box = cell.getBoundingClientRect();
          return box.width === 0 || box.left < 0 || box.right > innerWidth;
        });
        var mute = cells.filter(function (cell) {
          return cell.tagName === 'TD' && getComputedStyle(cell, '::before').content === 'none';
        });
        var letters = Array.from(document.querySelectorAll('.drawing svg')).flatMap(function (svg) {
          var scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return Array.from(svg.querySelectorAll('text')).map(function (text) {
            return parseFloat(getComputedStyle(text).fontSize) * scale;
          });
        });
        return {
          cells: cells.length > 600, lost: lost.length, mute: mute.length,
          legible: Math.min.apply(null, letters) >= 6.99
        };
        """)
    #expect(report.errors.isEmpty)
    #expect(report["cells"] == ["true"])
    #expect(report["lost"] == ["0"])
    #expect(report["mute"] == ["0"])
    #expect(report["legible"] == ["true"])
  }

  /// A drawing is one stop of the keyboard; arrows move on, and neighbours stand out.
  @Test func walksThroughADrawingByArrows() throws {
    let report = try Browser.report(
      of: ReportPageSample.seedsPage().html, width: 1280,
      script: """
        var svg = document.querySelector('#figure-authors svg');
        var stops = svg.querySelectorAll('[tabindex=\"0\"]');
        stops[0].focus();
        var first = document.activeElement.getAttribute('data-key');
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        var key = document.activeElement.getAttribute('data-key');
        var ends = new Set([key]);
        svg.querySelectorAll('[data-ends]').forEach(function (link) {
          var both = link.getAttribute('data-ends').split(' ');
          if (both.includes(key)) { both.forEach(function (end) { ends.add(end); }); }
        });
        var near = new Set(Array.from(svg.querySelectorAll('.marks .near')).map(function (mark) {
          return mark.getAttribute('data-key');
        }));
        return {
          stops: stops.length, moved: first !== key, title: document.activeElement.textContent.trim(),
          lit: svg.classList.contains('lit'), same: near.size === ends.size,
          neighbours: near.size > 1, role: svg.getAttribute('role')
        };
        """)
    #expect(report.errors.isEmpty)
    #expect(report["stops"] == ["1"])
    #expect(report["moved"] == ["true"])
    #expect(report["title"]?.first?.isEmpty == false)
    #expect(report["lit"] == ["true"])
    #expect(report["same"] == ["true"] && report["neighbours"] == ["true"])
    #expect(report["role"]?.first?.hasPrefix("graphics-document") == true)
  }
}
