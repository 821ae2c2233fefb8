// Takes the right to load, unless another copy holds it and has renewed it in time. A lease that ends more than twice its length from
// now was given by a clock that has been put back since, and counts for nothing; so clocks of copies may differ by one length.
// Parameters: owner, now and until (milliseconds).  Column: acquired.
MERGE (lock:LoadLock {id: 'load'})
ON CREATE SET lock.owner = $owner, lock.until = $until
SET lock.touched = $now
WITH lock, lock.owner = $owner OR lock.until < $now OR lock.until > 2 * $until - $now AS free
SET lock.owner = CASE WHEN free THEN $owner ELSE lock.owner END,
    lock.until = CASE WHEN free THEN $until ELSE lock.until END
RETURN free AS acquired
