//! Work on several threads, whose results stand in the order of the work.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// The stack of a thread that works on a list, in bytes: what is composed there may nest as deep as on a program's first
/// thread.
const STACK: usize = 8 << 20;

/// How many threads may work at a time. Work within work shares them: what one list leaves idle, another one takes.
#[derive(Debug)]
pub struct Threads {
    /// Those that may be started beside the ones that are at work.
    idle: AtomicUsize,
}

impl Threads {
    /// So many threads, that of the caller included; 0 means 1.
    pub fn new(count: usize) -> Threads {
        Threads { idle: AtomicUsize::new(count.saturating_sub(1)) }
    }

    /// Does `work` for each item; the results stand in the order of the items, whichever thread made them.
    ///
    /// # Panics
    /// As `work` does, once the other threads have ended.
    pub fn map<'i, T: Sync, R: Send>(&self, items: &'i [T], work: impl Fn(&'i T) -> R + Sync) -> Vec<R> {
        let helpers = self.take(items.len().saturating_sub(1));
        if helpers == 0 {
            return items.iter().map(work).collect();
        }
        let next = AtomicUsize::new(0);
        let results: Vec<Mutex<Option<R>>> = items.iter().map(|_| Mutex::new(None)).collect();
        let go_on = || {
            while let Some((item, slot)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                items.get(at).zip(results.get(at))
            } {
                let result = work(item);
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            }
        };
        std::thread::scope(|scope| {
            let start = |_| {
                let idle = Returned(&self.idle);
                let help = || {
                    let _idle = idle;
                    go_on();
                };
                // One that the system does not give is idle, and the others have more to do.
                std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, help).ok()
            };
            let handles: Vec<_> = (0..helpers).filter_map(start).collect();
            go_on();
            for handle in handles {
                // The panic as it was, and not one of ours about it.
                handle.join().unwrap_or_else(|panic| resume_unwind(panic));
            }
        });
        results
            .into_iter()
            .filter_map(|slot| slot.into_inner().unwrap_or_else(PoisonError::into_inner))
            .collect()
    }

    /// Does both, at the same time where a thread is idle.
    ///
    /// # Panics
    /// As `one` and `other` do, once both have ended.
    pub fn join<A: Send, B>(&self, one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
        if self.take(1) == 0 {
            return (one(), other());
        }
        std::thread::scope(|scope| {
            let handle = scope.spawn(|| {
                let _idle = Returned(&self.idle);
                one()
            });
            let other = other();
            (handle.join().unwrap_or_else(|panic| resume_unwind(panic)), other)
        })
    }

    /// Takes up to `wanted` of the idle threads; gives how many.
    fn take(&self, wanted: usize) -> usize {
        let less = |idle: usize| Some(idle - idle.min(wanted));
        let before = self.idle.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        before.unwrap_or_default().min(wanted)
    }
}

/// One thread is idle again, also after a panic.
struct Returned<'t>(&'t AtomicUsize);

impl Drop for Returned<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Barrier;
    use std::thread::ThreadId;

    use super::*;

    /// The threads that work on so many items, each of which waits until `together` are being worked on.
    fn seen(threads: &Threads, items: usize, together: usize) -> usize {
        let barrier = Barrier::new(together);
        let used: Vec<ThreadId> = threads.map(&vec![(); items], |()| {
            barrier.wait();
            std::thread::current().id()
        });
        used.into_iter().collect::<HashSet<_>>().len()
    }

    #[test]
    fn results_stand_in_the_order_of_the_work() {
        let items: Vec<usize> = (0..1000).collect();
        for count in [0, 1, 2, 7] {
            assert_eq!(
                Threads::new(count).map(&items, |item| item * 2),
                (0..2000).step_by(2).collect::<Vec<_>>()
            );
        }
        assert!(Threads::new(4).map(&[] as &[u8], |item| *item).is_empty());
    }

    #[test]
    fn so_many_work_at_a_time_and_work_within_work_shares_them() {
        let threads = Threads::new(3);
        assert_eq!(seen(&threads, 3, 3), 3);
        // They were given back.
        assert_eq!(seen(&threads, 6, 3), 3);
        // Two are at work: what each of them has to do in turn gets the third one at most.
        let inner = Barrier::new(2);
        let idle = threads.map(&[(), ()], |()| {
            inner.wait();
            let idle = threads.idle.load(Ordering::Relaxed);
            inner.wait();
            idle
        });
        assert_eq!(idle, [1, 1]);
        let numbers = threads.map(&[10, 20, 30], |ten| threads.map(&[1, 2, 3], |one| ten + one));
        assert_eq!(numbers, [[11, 12, 13], [21, 22, 23], [31, 32, 33]]);
    }

    #[test]
    fn two_things_are_done_at_the_same_time_or_one_after_the_other() {
        let barrier = Barrier::new(2);
        let threads = Threads::new(2);
        let meet = || barrier.wait().is_leader();
        let (one, other) = threads.join(meet, meet);
        assert!(one != other);
        assert_eq!(threads.idle.load(Ordering::Relaxed), 1);
        assert_eq!(Threads::new(1).join(|| 1, || 2), (1, 2));
    }

    #[test]
    fn a_panic_comes_to_the_caller_as_it_was() {
        let threads = Threads::new(2);
        let work = || threads.map(&[0, 1, 2, 3], |item| assert_ne!(*item, 2, "the third"));
        let panic = catch_unwind(AssertUnwindSafe(work)).unwrap_err();
        assert!(panic.downcast_ref::<String>().is_some_and(|text| text.contains("the third")));
        assert_eq!(threads.idle.load(Ordering::Relaxed), 1);
    }
}
