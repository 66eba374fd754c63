;; Sums of a tagger's weights: the innermost loop of all reading, some thirty look-ups a token. WebAssembly runs it at
;; once at full speed, where JavaScript of a short run is still interpreted, and adds sixteen weights in two steps.
;;
;; Memory:     0  the features of a call: 256 hashes of 32 bits, or the values that they are mixed of
;;          1024  what their weights sum up to: 16 numbers of 32 bits, one a tag
;;          2048  the numbers of the features' templates, negative where a feature has two values
;;          3072  the first of two values
;;          4096  32,768 sets of 64 bytes, each a line of the processor's cache: the weights of features met lately, of
;;                three in a set. Nine of ten look-ups are for a feature of the last few articles.
;;                   0  the weights of each: a signed byte for each of sixteen tags
;;                  48  the three features
;;                  60  which of them is replaced next
;;     2,101,248  the model's file, in which packModel.ts lays out buckets and cells
(module
  (import "memory" "of" (memory 1))

  ;; The top bits of a feature's hash choose a bucket: a hash shifted right so far.
  (global $bucketShift (mut i32) (i32.const 0))
  ;; Where buckets and cells begin.
  (global $buckets (mut i32) (i32.const 0))
  (global $cells (mut i32) (i32.const 0))

  (func (export "open") (param $bucketBits i32) (param $bucketsAt i32) (param $cellsAt i32)
    (global.set $bucketShift (i32.sub (i32.const 32) (local.get $bucketBits)))
    (global.set $buckets (local.get $bucketsAt))
    (global.set $cells (local.get $cellsAt))
    ;; Empty sets hold feature 0, with no weights. The first is that feature's own: it must not seem to be held.
    (v128.store (i32.const 4144) (v128.const i32x4 -1 -1 -1 0)))

  ;; mixBits of hash.ts, four times at once.
  (func $mix (param $left v128) (param $right v128) (result v128)
    (local $hash v128)
    (local.set $hash (i32x4.mul (local.get $right) (v128.const i32x4 0xcc9e2d51 0xcc9e2d51 0xcc9e2d51 0xcc9e2d51)))
    (local.set $hash
      (v128.or (i32x4.shl (local.get $hash) (i32.const 15)) (i32x4.shr_u (local.get $hash) (i32.const 17))))
    (local.set $hash (i32x4.mul (local.get $hash) (v128.const i32x4 0x1b873593 0x1b873593 0x1b873593 0x1b873593)))
    (local.set $hash (v128.xor (local.get $hash) (local.get $left)))
    (local.set $hash (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16))))
    (local.set $hash (i32x4.mul (local.get $hash) (v128.const i32x4 0x85ebca6b 0x85ebca6b 0x85ebca6b 0x85ebca6b)))
    (local.set $hash (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13))))
    (local.set $hash (i32x4.mul (local.get $hash) (v128.const i32x4 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35 0xc2b2ae35)))
    (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16))))

  ;; Mixes the first `count` features of their values, and sums their weights.
  (func (export "sumMixed") (param $count i32)
    (local $at i32) (local $values v128) (local $number v128)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
        (local.set $values (v128.load (local.get $at)))
        (local.set $number (v128.load offset=2048 (local.get $at)))
        (local.set $values
          (v128.bitselect
            (call $mix (v128.load offset=3072 (local.get $at)) (local.get $values))
            (local.get $values)
            (i32x4.shr_s (local.get $number) (i32.const 31))))
        (v128.store
          (local.get $at)
          (call $mix
            (v128.and (local.get $number) (v128.const i32x4 0x7fffffff 0x7fffffff 0x7fffffff 0x7fffffff))
            (local.get $values)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (call $sum (local.get $count)))

  ;; Sums the weights of the first `count` features. Sums of 256 bytes fit 16 bits.
  (func $sum (export "sum") (param $count i32)
    (local $feature i32) (local $end i32) (local $hash i32) (local $set i32) (local $found i32)
    (local $slot i32) (local $weights v128) (local $low v128) (local $high v128)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $feature) (local.get $end)))
        (local.set $hash (i32.load (local.get $feature)))
        (local.set $set
          (i32.add (i32.const 4096) (i32.shl (i32.shr_u (local.get $hash) (i32.const 17)) (i32.const 6))))
        ;; A bit for each of the three that is the feature.
        (local.set $found
          (i32.and
            (i32x4.bitmask (i32x4.eq (v128.load offset=48 (local.get $set)) (i32x4.splat (local.get $hash))))
            (i32.const 7)))
        (local.set $slot (i32.add (local.get $set) (i32.shl (i32.ctz (local.get $found)) (i32.const 4))))
        (if (i32.eqz (local.get $found))
          (then (local.set $slot (call $fill (local.get $set) (local.get $hash)))))
        (local.set $weights (v128.load (local.get $slot)))
        (local.set $low (i16x8.add (local.get $low) (i16x8.extend_low_i8x16_s (local.get $weights))))
        (local.set $high (i16x8.add (local.get $high) (i16x8.extend_high_i8x16_s (local.get $weights))))
        (local.set $feature (i32.add (local.get $feature) (i32.const 4)))
        (br $next)))
    (v128.store (i32.const 1024) (i32x4.extend_low_i16x8_s (local.get $low)))
    (v128.store (i32.const 1040) (i32x4.extend_high_i16x8_s (local.get $low)))
    (v128.store (i32.const 1056) (i32x4.extend_low_i16x8_s (local.get $high)))
    (v128.store (i32.const 1072) (i32x4.extend_high_i16x8_s (local.get $high))))

  ;; Puts a feature into a set, and gives back where its weights are. One that the model does not know has none.
  (func $fill (param $set i32) (param $hash i32) (result i32)
    (local $which i32) (local $slot i32)
    (local $bucket i32) (local $cell i32) (local $end i32) (local $weight i32) (local $tags i32)
    (local.set $which (i32.load offset=60 (local.get $set)))
    (i32.store offset=60
      (local.get $set)
      (select (i32.const 0) (i32.add (local.get $which) (i32.const 1)) (i32.eq (local.get $which) (i32.const 2))))
    (i32.store offset=48 (i32.add (local.get $set) (i32.shl (local.get $which) (i32.const 2))) (local.get $hash))
    (local.set $slot (i32.add (local.get $set) (i32.shl (local.get $which) (i32.const 4))))
    (v128.store (local.get $slot) (v128.const i64x2 0 0))
    ;; A bucket's first cell, and in the highest byte how many features it has.
    (local.set $bucket
      (i32.load
        (i32.add
          (global.get $buckets)
          (i32.shl (i32.shr_u (local.get $hash) (global.get $bucketShift)) (i32.const 2)))))
    (local.set $cell
      (i32.add
        (global.get $cells)
        (i32.shl (i32.and (local.get $bucket) (i32.const 0xffffff)) (i32.const 1))))
    ;; Two cells a feature: the low bits of its hash, and its tags as bits. Their weights are behind all of them.
    (local.set $end (i32.add (local.get $cell) (i32.shl (i32.shr_u (local.get $bucket) (i32.const 24)) (i32.const 2))))
    (local.set $weight (local.get $end))
    (block $unknown
      (loop $next
        (br_if $unknown (i32.ge_u (local.get $cell) (local.get $end)))
        (local.set $tags (i32.load16_u offset=2 (local.get $cell)))
        (if (i32.eq (i32.load16_u (local.get $cell)) (i32.and (local.get $hash) (i32.const 0xffff)))
          (then
            (call $spread (local.get $slot) (local.get $tags) (local.get $weight))
            (return (local.get $slot))))
        (local.set $weight (i32.add (local.get $weight) (i32.popcnt (local.get $tags))))
        (local.set $cell (i32.add (local.get $cell) (i32.const 4)))
        (br $next)))
    (local.get $slot))

  ;; Writes the weights of some tags, given as bits, to their places in a slot.
  (func $spread (param $slot i32) (param $tags i32) (param $weight i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $tags)))
        (i32.store8
          (i32.add (local.get $slot) (i32.ctz (local.get $tags)))
          (i32.load8_s (local.get $weight)))
        (local.set $weight (i32.add (local.get $weight) (i32.const 1)))
        (local.set $tags (i32.and (local.get $tags) (i32.sub (local.get $tags) (i32.const 1))))
        (br $next))))
)
