export const usage = `Aufruf: npm run -s sozialraum -- BEFEHL …

Befehle
  index   Sozialindex je Gebiet
            --table T.csv --spec S.json
  zones   Sozialindex je Planungsraum, aus summierten Zählern und Nennern
            --table T.csv --spec S.json --zoning DATEI.csv:SPALTE
  check   Prüfbericht zu beliebigen Eingaben: Tabellen, Rezepten, Gliederungen,
          Grenzen (GeoJSON, TopoJSON), Datenpaketen (Ordner oder datapackage.json)
            DATEI … [--table] [--spec] [--zoning] [--boundaries F --boundary-id EIGENSCHAFT]
  compare Vergleich zweier Gliederungen als JSON
            --zoning A.csv:SPALTE --zoning B.csv:SPALTE --table T.csv --population SPALTE
  segregation  wie ungleich eine Gruppe über die Gebiete verteilt ist, als JSON
            --table T.csv --group SPALTE --total SPALTE
  quality Maße von Gliederungen als JSON: Größen, Zusammenhang, Form,
          Einheitlichkeit, verdeckter Bedarf; mehrere --zoning möglich
            --boundaries F [--boundary-id EIGENSCHAFT] --zoning DATEI.csv:SPALTE …
            --table T.csv --spec S.json --population SPALTE [--min-population ZAHL]
  propose Vorschlag für zusammenhängende Räume als CSV (id, zone)
            --boundaries F [--boundary-id EIGENSCHAFT] --table T.csv --spec S.json
            --population SPALTE --zones ZAHL und/oder --min-population ZAHL
            [--seed ZAHL] [--weights homogeneity=1,balance=0.3,compactness=0.2,closeness=0]
            [--like Z.csv:SPALTE] [--locks Z.csv:SPALTE]
            [--together ID,ID …] [--apart ID,ID …]

Angaben
  --id SPALTE     Spalte mit den Kennungen; sonst die erste
  --year JAHR     Jahr, wenn die Tabelle eine lange Tabelle ist
                  (Spalten unit, component, year, value); sonst das neueste
  --json          JSON statt CSV, alle Zwischenschritte, volle Genauigkeit
  --help          diese Hilfe

Die Ausgabe geht auf die Standardausgabe, Hinweise und Fehler auf die Fehlerausgabe.
Rückgabewert: 0 in Ordnung, 1 Fehler in den Daten, 2 falscher Aufruf.
`
