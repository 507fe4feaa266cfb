"""Reads calendars as another program does, and compares what it finds with RFC 5545 and with expected times.

Usage: check.py DIR...

Each VTIMEZONE is taken at its word: its offsets are compared with those of the tz database around every event and every
repetition of the next years. The library itself would use the database for names that it knows, and prove nothing.
"""

import sys
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar
from icalendar.timezone import tzp

HERE = Path(__file__).parent
# How many repetitions are looked at, and how many an expected file names at most.
REPETITIONS = 40


def main(folders):
    files = sorted(file for folder in folders for file in Path(folder).rglob("*.ics"))
    if not files:
        print(f"ics: 0 files below {' '.join(folders)}")
        return 1
    faults, compared, events = [], 0, 0
    for file in files:
        found, count = look(file)
        expected = HERE / "expected" / f"{file.parent.name}.txt"
        if expected.is_file():
            wanted = expected.read_text(encoding="utf-8").split("\n")
            wanted = [line for line in wanted if line and not line.startswith("#")]
            found += [f"expected {line}" for line in compare(file, wanted)]
            compared += len(wanted)
        events += count
        faults += [f"FAIL {file}: {fault}" for fault in found]
    print("\n".join(faults + [f"ics: {len(files)} files, {events} events, {compared} times compared, {len(faults)} faults"]))
    return 1 if faults else 0


def look(file):
    data = file.read_bytes()
    faults = list(lines(data))
    try:
        calendar = Calendar.from_ical(data)
    except ValueError as error:
        return faults + [f"can't be read: {error}"], 0
    if calendar.get("METHOD") != "PUBLISH" or calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        faults.append("METHOD, VERSION or PRODID is wrong")
    zones = {str(zone["TZID"]): zone.to_tz(tzp=tzp, lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}
    events = calendar.walk("VEVENT")
    uids = [str(event.get("UID")) for event in events]
    if len(set(uids)) != len(uids):
        faults.append("a UID stands twice")
    for event in events:
        faults += [f"{event.get('UID')}: {fault}" for fault in look_at(event, zones)]
    return faults, len(events)


def lines(data):
    """Lines end with CRLF, have 75 bytes at most, and tear no character."""
    if not data.endswith(b"\r\n") or data.count(b"\n") != data.count(b"\r\n") or data.count(b"\r") != data.count(b"\n"):
        yield "lines: an end that is not CRLF"
    for line in data.split(b"\r\n"):
        if len(line) > 75:
            yield f"lines: {len(line)} bytes"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield "lines: a torn character"


def look_at(event, zones):
    for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS"):
        if name not in event:
            yield f"no {name}"
            return
    if event.errors:
        yield f"errors: {event.errors}"
    if "ATTENDEE" in event or "ORGANIZER" in event:
        yield "a published event asks for an answer"
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if not isinstance(start, datetime):
        if end != start + timedelta(days=1):
            yield "a whole day that does not end on the next"
        return
    name = event["DTSTART"].params.get("TZID")
    if name not in zones:
        yield f"no VTIMEZONE for {name}"
        return
    if start.utcoffset() is None or end.astimezone(timezone.utc) <= start.astimezone(timezone.utc):
        yield "it ends before it begins"
    database = ZoneInfo(name)
    for local in occurrences(event):
        described = local.replace(tzinfo=zones[name]).utcoffset()
        known = local.replace(tzinfo=database).utcoffset()
        if described != known:
            yield f"zone {name}: {described} at {local}, and the tz database has {known}"
            return


def occurrences(event):
    """Begins of an event on its own wall clock."""
    start = event["DTSTART"].dt
    local = datetime.combine(start, time()) if not isinstance(start, datetime) else start.replace(tzinfo=None)
    if "RRULE" not in event:
        return [local]
    rule = rrulestr(event["RRULE"].to_ical().decode("ascii"), dtstart=local)
    return [local for local, _ in zip(rule, range(REPETITIONS))]


def compare(file, wanted):
    """`UID-before-the-at  begin in UTC ...`, as many begins as are named; a whole day has its date alone."""
    events = {str(event["UID"]).split("@")[0]: event for event in Calendar.from_ical(file.read_bytes()).walk("VEVENT")}
    missing = set(events)
    for line in wanted:
        name, *times = line.split()
        event = events.get(name)
        missing.discard(name)
        if event is None:
            yield f"{name}: there is no such event"
            continue
        found = list(begins(event))[: len(times)]
        if found != times:
            yield f"{name}: {' '.join(times)}, found {' '.join(found)}"
    for name in sorted(missing):
        yield f"{name}: nobody expects it"


def begins(event):
    start = event["DTSTART"].dt
    if not isinstance(start, datetime):
        assert isinstance(start, date)
        yield start.isoformat()
        return
    zone = ZoneInfo(event["DTSTART"].params["TZID"])
    for local in occurrences(event):
        yield local.replace(tzinfo=zone).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
