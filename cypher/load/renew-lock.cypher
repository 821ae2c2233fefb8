// Runs in every transaction of a load: a copy that lost the lock writes nothing more. The write comes before the look at the
// owner, so that no other copy can take the lock in between; who is told that it is not held rolls back.
// Parameters: owner, until.  Column: held.
OPTIONAL MATCH (lock:LoadLock {id: 'load'})
SET lock.until = $until
RETURN coalesce(lock.owner = $owner, false) AS held
