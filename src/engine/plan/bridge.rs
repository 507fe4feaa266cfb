//! Links across tasks that are not there.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::base::value::{Duration, Id, LinkKind};
use crate::model::schedule::Dependency;

/// What each task waits for when those in `gone` are left out: whoever waited for one of them waits for what that one
/// waited for, with its own lag. A task that is gone takes no time, so of the inner link the end that it hangs on
/// stays, and of the outer one the end that it holds: A before B (FS), B gone, C with B (SS) gives A before C (FS).
pub fn bridge(links: &BTreeMap<Id, Arc<[Dependency]>>, gone: &BTreeSet<Id>) -> BTreeMap<Id, Arc<[Dependency]>> {
    let mut gaps = Gaps::new(links, gone);
    let mut bridged: BTreeMap<Id, Arc<[Dependency]>> = BTreeMap::new();
    for (id, own) in links.iter().filter(|(id, _)| !gone.contains(*id)) {
        if own.iter().all(|link| !gone.contains(&link.task)) {
            bridged.insert(id.clone(), own.clone());
            continue;
        }
        let mut found: Vec<Dependency> = Vec::new();
        let mut known: HashSet<(&Id, LinkKind, Option<Duration>)> = HashSet::new();
        for outer in own.iter() {
            for (task, link) in gaps.across(outer) {
                if known.insert((task, link, outer.lag)) {
                    found.push(Dependency { task: task.clone(), link, lag: outer.lag });
                }
            }
        }
        bridged.insert(id.clone(), found.into());
    }
    bridged
}

/// The tasks that are gone, by number: a long row of them is walked through for each task behind it, and comparing ids
/// on the way would make a large playbook slow.
struct Gaps<'l> {
    /// The number of each task that is gone.
    numbers: BTreeMap<&'l Id, usize>,
    /// What each of them waits for: the number where that is gone too.
    links: Vec<Vec<(&'l Dependency, Option<usize>)>>,
    /// In which walk each was seen last.
    seen: Vec<usize>,
    /// How many walks there were.
    walks: usize,
}

impl<'l> Gaps<'l> {
    fn new(links: &'l BTreeMap<Id, Arc<[Dependency]>>, gone: &'l BTreeSet<Id>) -> Gaps<'l> {
        let numbers: BTreeMap<&Id, usize> = gone.iter().enumerate().map(|(number, id)| (id, number)).collect();
        let waits = gone.iter().map(|id| {
            let own = links.get(id).into_iter().flat_map(|own| own.iter());
            own.map(|link| (link, numbers.get(&link.task).copied())).collect()
        });
        Gaps { links: waits.collect(), seen: vec![0; gone.len()], walks: 0, numbers }
    }

    /// The tasks that a link leads back to, through any number of others that are gone.
    fn across(&mut self, outer: &'l Dependency) -> Vec<(&'l Id, LinkKind)> {
        let Some(&first) = self.numbers.get(&outer.task) else { return vec![(&outer.task, outer.link)] };
        self.walks += 1;
        self.seen[first] = self.walks;
        let mut found = Vec::new();
        let mut open = vec![first];
        while let Some(number) = open.pop() {
            for (inner, next) in &self.links[number] {
                match *next {
                    None => found.push((&inner.task, joined(inner.link, outer.link))),
                    Some(next) if self.seen[next] == self.walks => {}
                    Some(next) => {
                        self.seen[next] = self.walks;
                        open.push(next);
                    }
                }
            }
        }
        found
    }
}

/// The link that two in a row make when what is between them takes no time.
fn joined(inner: LinkKind, outer: LinkKind) -> LinkKind {
    let from_finish = matches!(inner, LinkKind::FinishToStart | LinkKind::FinishToFinish);
    let to_start = matches!(outer, LinkKind::FinishToStart | LinkKind::StartToStart);
    match (from_finish, to_start) {
        (true, true) => LinkKind::FinishToStart,
        (true, false) => LinkKind::FinishToFinish,
        (false, true) => LinkKind::StartToStart,
        (false, false) => LinkKind::StartToFinish,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::value::Scalar as _;

    type Waits<'t> = (&'t str, &'t [(&'t str, LinkKind, &'t str)]);

    fn links(tasks: &[Waits<'_>]) -> BTreeMap<Id, Arc<[Dependency]>> {
        let id = |text: &str| Id::parse(text).unwrap();
        let dependency = |(task, link, lag): &(&str, LinkKind, &str)| Dependency {
            task: id(task),
            link: *link,
            lag: Duration::parse(lag).ok(),
        };
        tasks.iter().map(|(task, after)| (id(task), after.iter().map(dependency).collect())).collect()
    }

    #[test]
    fn successors_inherit_with_their_own_lag() {
        use LinkKind::{FinishToStart as FS, StartToStart as SS};
        let all = links(&[
            ("a", &[]),
            ("z", &[]),
            ("b", &[("a", FS, "2h"), ("z", SS, "")]),
            ("c", &[("b", FS, "")]),
            ("d", &[("c", SS, "1d"), ("a", FS, "")]),
        ]);
        let gone = ["b", "c"].iter().map(|text| Id::parse(text).unwrap()).collect();
        let bridged = bridge(&all, &gone);
        let expected = links(&[("a", &[]), ("z", &[]), ("d", &[("a", FS, "1d"), ("z", SS, "1d"), ("a", FS, "")])]);
        assert_eq!(bridged, expected);
    }

    #[test]
    fn tasks_that_wait_for_each_other_do_not_hang_it() {
        use LinkKind::FinishToStart as FS;
        let all = links(&[("a", &[("b", FS, "")]), ("b", &[("a", FS, "")]), ("c", &[("a", FS, "")])]);
        let gone = ["a", "b"].iter().map(|text| Id::parse(text).unwrap()).collect();
        assert_eq!(bridge(&all, &gone), links(&[("c", &[])]));
    }
}
