// Takes the right to load, unless another copy holds it and has renewed it in time.
// Parameters: owner, now and until (milliseconds).  Column: acquired.
MERGE (lock:LoadLock {id: 'load'})
ON CREATE SET lock.owner = $owner, lock.until = $until
SET lock.touched = $now
WITH lock, lock.owner = $owner OR lock.until < $now AS free
SET lock.owner = CASE WHEN free THEN $owner ELSE lock.owner END,
    lock.until = CASE WHEN free THEN $until ELSE lock.until END
RETURN free AS acquired
