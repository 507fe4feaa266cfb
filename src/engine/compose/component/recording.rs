//! `{recording}`: what holds for the recording of the kick-off: who allowed it, where it is, and when it was shared; or
//! that there is none, and the minutes are what is shared.

use super::pieces::link;
use super::wording::person_name;
use super::{Scope, Trouble};
use crate::model::document::{Block, Inline};

pub(super) use super::NoOptions as Options;

pub(super) fn lower(_: &Options, scope: &Scope<'_>) -> Result<Vec<Block>, Trouble> {
    let Some(kickoff) = &scope.view.onboarding.kickoff else { return Ok(Vec::new()) };
    let date = |day: crate::base::value::Date| scope.formats.date_long(day.0);
    let mut sentences: Vec<Vec<Inline>> = Vec::new();
    let refused = kickoff.recording_refused == Some(true);
    if refused {
        sentences.push(vec![Inline::text(scope.word("recording-refused"))]);
    } else {
        let consent = kickoff.consent.as_ref().and_then(|consent| Some((consent.by.as_ref()?, consent.on?)));
        if let Some((by, on)) = consent
            && let Some(name) = person_name(scope, by)
        {
            let arguments = [("name", name.into()), ("date", date(on).into())];
            sentences.push(vec![Inline::text(scope.phrase("recording-consent", arguments))]);
        }
        if let Some(url) = &kickoff.recording {
            sentences.push(vec![
                Inline::text(format!("{} ", scope.word("recording-at"))),
                link(url.as_str().to_owned(), url.as_str()),
            ]);
        }
    }
    if let Some(day) = kickoff.shared_on {
        let word = if refused || kickoff.recording.is_none() { "minutes-shared" } else { "recording-shared" };
        sentences.push(vec![Inline::text(scope.phrase(word, [("date", date(day).into())]))]);
    }
    let mut content: Vec<Inline> = Vec::new();
    for sentence in sentences {
        if !content.is_empty() {
            content.push(Inline::Break);
        }
        content.extend(sentence);
    }
    Ok(if content.is_empty() { Vec::new() } else { vec![Block::Paragraph { content }] })
}
